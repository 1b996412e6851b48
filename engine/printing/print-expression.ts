import type { Expression, FunctionName, QuantityId } from '../expression/expression.ts';
import {
  atom,
  differencePiece,
  negativePiece,
  powerPiece,
  productPiece,
  quotientPiece,
  sumPiece,
  type Piece,
} from './pieces.ts';

/** How the leaves of an expression are printed: as symbols, or as numbers. */
export interface Leaves {
  readonly kind: 'symbols' | 'numbers';
  readonly quantity: (id: QuantityId) => Piece;
  readonly learningRate: (value: number) => Piece;
  /** ∂of/∂by; undefined where its value is printed instead. */
  readonly partial: ((of: QuantityId, by: QuantityId) => Piece) | undefined;
}

/** Roots and absolute values are written around what they are taken of. */
type Lettered = Exclude<FunctionName, 'sqrt' | 'abs'>;

const functionTex: Readonly<Record<Lettered, string>> = {
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  relu: '\\operatorname{ReLU}',
  'leaky-relu': '\\operatorname{LeakyReLU}',
  elu: '\\operatorname{ELU}',
  exp: '\\exp',
  ln: '\\ln',
};
const functionText: Readonly<Record<Lettered, string>> = {
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'LeakyReLU',
  elu: 'ELU',
  exp: 'exp',
  ln: 'ln',
};

/** Numbers that have a letter of their own. */
const constantLetters: ReadonlyMap<number, Piece> = new Map([
  [Math.E, atom('e', 'e')],
  [Math.PI, atom('\\pi', 'π')],
]);

const longestExponent = 8;
const largestDenominator = 64;

/** An exponent that was worked out from a fraction is that fraction. */
function exponentText(exponent: number): string {
  if (String(exponent).length <= longestExponent) return String(exponent);
  for (let under = 3; under <= largestDenominator; under += 1) {
    const over = Math.round(exponent * under);
    if (over / under === exponent) return `${over}/${under}`;
  }
  return String(exponent);
}

/** A constant of a formula, such as the 1 of 1 - a, or a target sum. */
function constantPiece(value: number): Piece {
  const letter = constantLetters.get(value);
  if (letter) return letter;
  const piece = atom(String(value), String(value).replace('-', '−'));
  return value < 0 ? { ...piece, signed: true } : piece;
}

/** Prints an expression with the leaves it is given. */
export function printExpression(expression: Expression, leaves: Leaves): Piece {
  const print = (inner: Expression): Piece => printExpression(inner, leaves);
  switch (expression.kind) {
    case 'reference':
      return leaves.quantity(expression.id);
    case 'constant':
      return constantPiece(expression.value);
    case 'learning-rate':
      return leaves.learningRate(expression.value);
    case 'sum':
      return sumPiece(expression.terms.map(print));
    case 'difference':
      return differencePiece(print(expression.left), print(expression.right));
    case 'product':
      return productPiece(expression.factors.map(print), leaves.kind);
    case 'quotient':
      return quotientPiece(print(expression.over), print(expression.under));
    case 'negative':
      return negativePiece(print(expression.of));
    case 'square':
      return powerPiece(print(expression.of), '2');
    case 'power':
      return powerPiece(print(expression.of), exponentText(expression.exponent));
    case 'extremum': {
      const [left, right] = [print(expression.left), print(expression.right)];
      return atom(
        `\\${expression.which}\\left(${left.tex}, ${right.tex}\\right)`,
        `${expression.which}(${left.text}, ${right.text})`,
      );
    }
    case 'function': {
      const inner = print(expression.argument);
      if (expression.name === 'sqrt') return atom(`\\sqrt{${inner.tex}}`, `√(${inner.text})`);
      if (expression.name === 'abs') return atom(`\\left|${inner.tex}\\right|`, `|${inner.text}|`);
      return atom(
        `${functionTex[expression.name]}\\left(${inner.tex}\\right)`,
        `${functionText[expression.name]}(${inner.text})`,
      );
    }
    case 'step': {
      const [inner, above, below] = [expression.argument, expression.above, expression.below].map(print);
      if (!inner || !above || !below) throw new RangeError('a step has two sides');
      return atom(
        `\\begin{cases}${above.tex} & ${inner.tex} > 0\\\\ ${below.tex} & ${inner.tex} \\le 0\\end{cases}`,
        `(${inner.text} > 0 ? ${above.text} : ${below.text})`,
      );
    }
    case 'partial':
      return leaves.partial ? leaves.partial(expression.of, expression.by) : print(expression.equals);
  }
}
