/**
 * A sum, or 0 where it is no more than what double precision may have lost of its terms: 0.1 + 0.2 - 0.3 is 5.55e-17 here
 * and 0 on paper. `size` is the sum of the terms' magnitudes, `count` their number.
 */
export const settled = (sum: number, size: number, count: number): number =>
  size < Infinity && Math.abs(sum) <= size * (count * Number.EPSILON) ? 0 : sum;
