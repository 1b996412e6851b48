import { leak } from '../../../../engine/activations/leaky-relu.ts';
import type { Expression, FunctionName, QuantityId } from '../../../../engine/expression/expression.ts';
import { pythonNumber } from '../python-number.ts';

export type Library = 'torch' | 'numpy';

/** How a name of the expression is written in the file. */
export type Naming = (id: QuantityId) => string;

/** How firmly a piece of code holds together: sums least, names most. */
const bindings = { sum: 0, product: 1, sign: 2, power: 3, atom: 4 } as const;

interface Code {
  readonly text: string;
  readonly binding: number;
}

const functionNames: Readonly<
  Record<Library, Readonly<Record<Exclude<FunctionName, 'relu' | 'leaky-relu' | 'elu'>, string>>>
> = {
  torch: {
    sigmoid: 'torch.sigmoid',
    tanh: 'torch.tanh',
    exp: 'torch.exp',
    ln: 'torch.log',
    sqrt: 'torch.sqrt',
    abs: 'torch.abs',
  },
  numpy: { sigmoid: 'sigmoid', tanh: 'np.tanh', exp: 'np.exp', ln: 'np.log', sqrt: 'np.sqrt', abs: 'np.abs' },
};

/** An expression of the engine's as Python, on whole arrays. */
export const pythonExpression = (expression: Expression, naming: Naming, library: Library): string =>
  codeOf(expression, naming, library).text;

/** In brackets where the place holds more firmly than the code does. */
const within = ({ text, binding }: Code, place: number): string => (binding < place ? `(${text})` : text);

function codeOf(expression: Expression, naming: Naming, library: Library): Code {
  const inner = (of: Expression, place: number): string => within(codeOf(of, naming, library), place);
  switch (expression.kind) {
    case 'reference':
      return { text: naming(expression.id), binding: bindings.atom };
    case 'constant':
    case 'learning-rate':
      return {
        text: pythonNumber(expression.value),
        binding: expression.value < 0 ? bindings.sign : bindings.atom,
      };
    case 'sum':
      return { text: expression.terms.map((term) => inner(term, bindings.sum)).join(' + '), binding: bindings.sum };
    case 'difference':
      return {
        text: `${inner(expression.left, bindings.sum)} - ${inner(expression.right, bindings.product)}`,
        binding: bindings.sum,
      };
    case 'product':
      return {
        text: expression.factors.map((factor) => inner(factor, bindings.sign)).join(' * '),
        binding: bindings.product,
      };
    case 'quotient':
      return {
        text: `${inner(expression.over, bindings.product)} / ${inner(expression.under, bindings.sign)}`,
        binding: bindings.product,
      };
    case 'negative':
      return { text: `-${inner(expression.of, bindings.sign)}`, binding: bindings.sign };
    case 'square':
      return { text: `${inner(expression.of, bindings.atom)}**2`, binding: bindings.power };
    case 'power':
      return {
        text: `${inner(expression.of, bindings.atom)}**${pythonNumber(expression.exponent)}`,
        binding: bindings.power,
      };
    case 'extremum': {
      // PyTorch compares tensors alone.
      const side = (of: Expression): string =>
        library === 'torch' && of.kind === 'constant'
          ? `torch.tensor(${pythonNumber(of.value)})`
          : inner(of, bindings.sum);
      const [left, right] = [side(expression.left), side(expression.right)];
      const name = { torch: `torch.${expression.which}imum`, numpy: `np.${expression.which}imum` }[library];
      return { text: `${name}(${left}, ${right})`, binding: bindings.atom };
    }
    case 'function':
      return { text: call(expression.name, inner(expression.argument, bindings.sum), library), binding: bindings.atom };
    case 'step': {
      const where = library === 'torch' ? 'torch.where' : 'np.where';
      const [argument, above, below] = [expression.argument, expression.above, expression.below].map((part) =>
        inner(part, bindings.sum),
      );
      return {
        text: `${where}(${argument} > 0, ${above}, ${below})`,
        binding: bindings.atom,
      };
    }
    case 'partial':
      return codeOf(expression.equals, naming, library);
  }
}

function call(name: FunctionName, argument: string, library: Library): string {
  if (name === 'relu') return library === 'torch' ? `torch.relu(${argument})` : `np.maximum(0, ${argument})`;
  if (name === 'leaky-relu') {
    return library === 'torch'
      ? `F.leaky_relu(${argument}, ${leak})`
      : `np.maximum(${argument}, ${leak} * (${argument}))`;
  }
  if (name === 'elu') {
    return library === 'torch'
      ? `F.elu(${argument})`
      : `np.where(${argument} > 0, ${argument}, np.expm1(np.minimum(${argument}, 0)))`;
  }
  return `${functionNames[library][name]}(${argument})`;
}
