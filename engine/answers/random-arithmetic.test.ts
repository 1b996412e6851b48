import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sigmoid } from '../activations/sigmoid.ts';
import { readAnswer } from './read-answer.ts';

const seed = 20250611;

type Operator = '+' | '-' | '*' | '/';

/** `style` picks, by its bits and remainders, how the node is printed; it never changes the value. */
type Tree = { readonly style: number } & (
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'power-of-ten'; readonly digits: string; readonly exponent: number }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'minus'; readonly of: Tree }
  | { readonly kind: 'power'; readonly base: Tree; readonly exponent: number }
  | { readonly kind: 'function'; readonly name: keyof typeof functions; readonly of: Tree }
);

const functions = { σ: sigmoid, sigmoid, exp: Math.exp, ln: Math.log, tanh: Math.tanh };

const style = fc.nat({ max: 2 ** 20 });
const digits = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number / 1000)),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -6, max: 6 })).map(([m, e]) => `${m / 10}e${e}`),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    fc.record({ kind: fc.constant('number' as const), style, digits }),
    fc.record({
      kind: fc.constant('power-of-ten' as const),
      style,
      digits: fc.integer({ min: 0, max: 999 }).map((number) => String(number / 100)),
      exponent: fc.integer({ min: -12, max: 12 }),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      style,
      operator: fc.constantFrom<Operator>('+', '-', '*', '/'),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({ kind: fc.constant('minus' as const), style, of: tie('tree') }),
    fc.record({
      kind: fc.constant('power' as const),
      style,
      base: tie('tree'),
      exponent: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('function' as const),
      style,
      name: fc.constantFrom('σ' as const, 'sigmoid' as const, 'exp' as const, 'ln' as const, 'tanh' as const),
      of: tie('tree'),
    }),
  ),
}));

/** NaN as soon as one step is not finite. */
function valueOf(node: Tree): number {
  const value = stepOf(node);
  return Number.isFinite(value) ? value : NaN;
}

function stepOf(node: Tree): number {
  switch (node.kind) {
    case 'number':
      return Number(node.digits);
    case 'power-of-ten':
      return Number(node.digits) * Number(`1e${node.exponent}`);
    case 'minus':
      return -valueOf(node.of);
    case 'power': {
      const base = valueOf(node.base);
      if (Number.isNaN(base)) return NaN;
      // e^n is exp(n), and so is exp(1)^n; the two differ in the last bit.
      return base === Math.E ? Math.exp(node.exponent) : base ** node.exponent;
    }
    case 'function':
      return functions[node.name](valueOf(node.of));
    case 'binary': {
      const [left, right] = [valueOf(node.left), valueOf(node.right)];
      if (node.operator === '+') return left + right;
      if (node.operator === '-') return left - right;
      return node.operator === '*' ? left * right : left / right;
    }
  }
}

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';
const superscript = (text: string): string =>
  text.replace(/[-\d]/g, (sign) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(sign)] ?? '');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const signs: Readonly<Record<Operator, readonly string[]>> = {
  '+': ['+', ' + ', '＋', '\u2009+'],
  '-': ['-', ' - ', '−', ' – ', '—', '‒', '－', '﹣'],
  // A dot without blanks may be a decimal point, as the rows beside the reader have it.
  '*': ['*', ' * ', '×', ' × ', ' · ', ' ⋅ ', '∗', ' x '],
  '/': ['/', ' / ', '÷', '∕', '／'],
};

/** How tightly a printed node holds together; where more is needed, it goes into brackets. */
const holds = { sum: 1, product: 2, signed: 3, power: 4, whole: 5 } as const;

function tightness(node: Tree): number {
  if (node.kind === 'binary') return node.operator === '+' || node.operator === '-' ? holds.sum : holds.product;
  if (node.kind === 'power-of-ten') return holds.product;
  if (node.kind === 'minus') return holds.signed;
  return node.kind === 'power' ? holds.power : holds.whole;
}

function print(node: Tree, needed: number): string {
  const inner = printed(node);
  if (tightness(node) >= needed && node.style % 7 !== 0) return inner;
  return node.style % 2 === 0 ? `(${inner})` : ` ( ${inner} ) `;
}

/** With a fourth digit, because 1,234 may be more than a thousand. */
const withComma = (digits: string): string => digits.replace('.', ',').replace(/^[1-9],\d{3}$/, '$&0');

function printedNumber(digits: string, style: number): string {
  const decimal = pick([digits, withComma(digits), digits.replace(/^0\./, '.'), digits.replace('.', '。')], style);
  return style % 5 === 0 ? fullWidth(decimal) : decimal;
}

function printedPower(base: string, exponent: number, style: number): string {
  return (
    base + pick([`^${exponent}`, superscript(String(exponent)), ` ^ ( ${exponent} )`, `＾${exponent}`], style >> 4)
  );
}

function printed(node: Tree): string {
  const { style } = node;
  switch (node.kind) {
    case 'number':
      return printedNumber(node.digits, style);
    case 'power-of-ten':
      return (
        printedNumber(node.digits, style) + pick(signs['*'], style >> 8) + printedPower('10', node.exponent, style)
      );
    case 'minus':
      return pick(signs['-'], style) + print(node.of, holds.power);
    case 'power':
      return printedPower(print(node.base, holds.whole), node.exponent, style);
    case 'function':
      return `${pick([node.name, node.name.replace('s', 'S'), `${node.name} `], style)}(${printed(node.of)})`;
    case 'binary': {
      const isSum = node.operator === '+' || node.operator === '-';
      const left = print(node.left, isSum ? holds.sum : holds.product);
      const right = print(node.right, isSum ? holds.product : holds.signed);
      const mayLackSign = node.operator === '*' && node.left.kind === 'number' && /^\s*(?:\(|[a-zσ])/i.test(right);
      if (mayLackSign && style % 2 === 0) return left + right;
      const sign = pick(signs[node.operator], style >> 1);
      // 2 x - 3 could be meant as a difference.
      return left + (sign === ' x ' && node.right.kind === 'minus' ? '*' : sign) + right;
    }
  }
}

test('a calculation reads as its value, in whatever style it is written', () => {
  let read = 0;
  fc.assert(
    fc.property(tree, (root) => {
      const typed = print(root, 0);
      fc.pre(typed.trim().length <= 200);
      const expected = valueOf(root);
      const reading = readAnswer(typed);
      if (Number.isNaN(expected)) {
        expect(reading, typed).toMatchObject({ kind: 'problem' });
        expect(['division-by-zero', 'no-value', 'too-large'], typed).toContain(
          reading.kind === 'problem' && reading.problem,
        );
      } else {
        // A number that stands by itself is read as one literal, which may differ in the last bit from the product.
        const alone = root.kind === 'power-of-ten' ? Number(`${root.digits}e${root.exponent}`) : expected;
        expect(reading, typed).toMatchObject({ kind: 'number', value: root.style % 7 === 0 ? expected : alone });
        read += 1;
      }
    }),
    { numRuns: 20_000, seed },
  );
  expect(read).toBeGreaterThan(10_000);
});
