import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, constant, quotient, reference } from '../expression/expression.ts';
import { formulaOf } from './formula.ts';
import { RangeEvaluator } from './range-evaluator.ts';
import { roundingTo } from './written-range.ts';

const precision = { decimals: 2 };
/** The smallest that may be written to two decimals and is not 0. */
const least = 0.01;

/** What a formula of x comes to while x is anywhere between two numbers, and is written to two decimals. */
function rangeOf(expression: Parameters<typeof formulaOf>[0], low: number, high: number): [low: number, high: number] {
  const evaluator: RangeEvaluator = new RangeEvaluator(() => evaluator.set(low, high), roundingTo(precision));
  evaluator.evaluate(formulaOf(expression, () => 0));
  return [evaluator.low, evaluator.high];
}

const inverse = quotient(constant(1), reference('x'));

describe('a divisor that may have been rounded to 0', () => {
  it.each([
    ['mostly above', -1, 4, 1 / 4, 1 / least],
    ['mostly below', -4, 1, -1 / least, -1 / 4],
    ['above alone', 0, 4, 1 / 4, 1 / least],
    ['below alone', -4, 0, -1 / least, -1 / 4],
    // 0 written for what may have been either: nobody knows, and the one above is taken.
    ['as much on either side', -4, 4, 1 / 4, 1 / least],
    ['not even as large as the last place', -0.001, 0.005, 1 / 0.005, 1 / 0.005],
    ['the same below', -0.005, 0.001, -1 / 0.005, -1 / 0.005],
  ])('is cut where the smaller part of it lies: %s', (_, low, high, lowest, highest) => {
    expect(rangeOf(inverse, low, high)).toEqual([lowest, highest]);
  });

  it.each([
    ['above', 2, 4, 1 / 4, 1 / 2],
    ['below', -4, -2, -1 / 2, -1 / 4],
    ['a hair above', 0.001, 4, 1 / 4, 1000],
    ['a hair below', -4, -0.001, -1000, -1 / 4],
  ])('is left whole where 0 is not in it: %s', (_, low, high, lowest, highest) => {
    expect(rangeOf(inverse, low, high)).toEqual([lowest, highest]);
  });

  it('gives, whichever side is kept, the inverse of every number there that is large enough to be written', () => {
    const side = fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(side, side, fc.boolean(), (one, other, isBelow) => {
        const [far, near] = [Math.max(one, other), Math.min(one, other)];
        fc.pre(far !== near);
        const [low, high] = isBelow ? rangeOf(inverse, -far, near) : rangeOf(inverse, -near, far);
        const found = isBelow ? [-high, -low] : [low, high];
        expect(found).toEqual([1 / far, 1 / least]);
      }),
      { numRuns: 500, seed: 20250421 },
    );
  });
});

describe('a logarithm of what may have been rounded to 0', () => {
  const logarithm = apply('ln', reference('x'));

  it('begins at the smallest that may be written', () => {
    expect(rangeOf(logarithm, 0, 1)).toEqual([Math.log(least), 0]);
    expect(rangeOf(logarithm, -0.1, 1)).toEqual([Math.log(least), 0]);
  });

  it('begins where it does where 0 is not in it', () => {
    expect(rangeOf(logarithm, 0.001, 1)).toEqual([Math.log(0.001), 0]);
  });
});
