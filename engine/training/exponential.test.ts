import { describe, expect, it } from 'vitest';
import { exponentialOfNegative } from './exponential.ts';

describe('the exponential of negative numbers', () => {
  it('is Math.exp to two units of the last place, wherever that is not next to nothing', () => {
    for (let n = 0; n <= 200_000; n += 1) {
      const x = -708 * (n / 200_000) ** 3;
      const expected = Math.exp(x);
      expect(Math.abs(exponentialOfNegative(x) - expected)).toBeLessThanOrEqual(2 * Number.EPSILON * expected);
    }
  });

  it.each([
    [0, 1],
    [-0, 1],
    [-1e-300, 1],
    [-745, 5e-324],
    [-746, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => {
    expect(exponentialOfNegative(x)).toBe(expected);
  });
});
