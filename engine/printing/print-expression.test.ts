import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypedText } from '../answers/fold-typed-text.ts';
import { readArithmetic } from '../answers/parse-arithmetic.ts';
import { evaluate } from '../expression/evaluate.ts';
import {
  apply,
  constant,
  difference,
  learningRate,
  negative,
  product,
  quotient,
  square,
  sum,
  type Expression,
} from '../expression/expression.ts';
import { atom } from './pieces.ts';
import { printExpression } from './print-expression.ts';

const noQuantity = (id: string): number => {
  throw new RangeError(`these expressions have no quantity, and so not ${id}`);
};

const textOf = (expression: Expression, kind: 'symbols' | 'numbers'): string =>
  printExpression(expression, {
    kind,
    quantity: (id) => atom(id, String(noQuantity(id))),
    learningRate: (value) => atom(String(value), String(value)),
    partial: undefined,
  }).text;

const [a, b, c] = [constant(8), constant(4), constant(2)];

describe('the text of an expression', () => {
  it.each([
    ['8/(4·2)', '8/(4 × 2)', quotient(a, product(b, c))],
    ['8/(4/2)', '8/(4/2)', quotient(a, quotient(b, c))],
    ['8/(4 + 2)', '8/(4 + 2)', quotient(a, sum([b, c]))],
    ['8/4²', '8/4²', quotient(a, square(b))],
    ['8·4/2', '8 × 4/2', quotient(product(a, b), c)],
    ['(8 + 4)/2', '(8 + 4)/2', quotient(sum([a, b]), c)],
    ['8·(4 + 2)', '8 × (4 + 2)', product(a, sum([b, c]))],
    ['8 − (4 − 2)', '8 − (4 − 2)', difference(a, difference(b, c))],
    ['8 − 4·2', '8 − 4 × 2', difference(a, product(b, c))],
    ['8 − (−4)', '8 − (−4)', difference(a, constant(-4))],
    ['8 + (−4)', '8 + (−4)', sum([a, negative(b)])],
    ['−(8 + 4)', '−(8 + 4)', negative(sum([a, b]))],
    ['(8/4)²', '(8/4)²', square(quotient(a, b))],
    ['(−8)²', '(−8)²', square(constant(-8))],
    ['(8²)²', '(8²)²', square(square(a))],
  ])('keeps its brackets: %s', (symbols, numbers, expression) => {
    expect(textOf(expression, 'symbols')).toBe(symbols);
    expect(textOf(expression, 'numbers')).toBe(numbers);
  });

  it('reads back as its value, whatever stands inside what', () => {
    const leaf = fc.integer({ min: -40, max: 40 }).map((quarters) => constant(quarters / 4));
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        leaf,
        fc.constantFrom(0.1, 0.5).map(learningRate),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(sum),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((factors) => product(...factors)),
        fc.tuple(tie('tree'), tie('tree')).map(([left, right]) => difference(left, right)),
        fc.tuple(tie('tree'), tie('tree')).map(([over, under]) => quotient(over, under)),
        tie('tree').map(negative),
        tie('tree').map(square),
        fc
          .tuple(fc.constantFrom('sigmoid' as const, 'tanh' as const, 'exp' as const, 'ln' as const), tie('tree'))
          .map(([name, of]) => apply(name, of)),
      ),
    }));
    let read = 0;
    fc.assert(
      fc.property(tree, fc.constantFrom('symbols' as const, 'numbers' as const), (expression, kind) => {
        const text = textOf(expression, kind);
        // Right between two whole numbers, as no network has them, a dot may be a decimal point.
        const reading = readArithmetic(foldTypedText(text.replaceAll('·', ' · ')));
        const value = evaluate(expression, noQuantity);
        // What has no value, or too large a one on the way, is refused by its value; never because it cannot be read.
        if (reading.kind === 'problem') {
          expect(['division-by-zero', 'no-value', 'too-large'], text).toContain(reading.problem);
          return;
        }
        read += 1;
        // 8 × 4/2 is read from left to right, and may differ in the last bits from 8 × (4/2).
        expect(Math.abs(reading.value - value), text).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
      { numRuns: 2000, seed: 20250323 },
    );
    expect(read).toBeGreaterThan(1200);
  });
});
