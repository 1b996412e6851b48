import { describe, expect, it } from 'vitest';
import { isWithinLastPlace } from './judge-within-last-place.ts';

describe('within one unit of the last place', () => {
  it.each([
    [0.1999, 0.1998766769, 4, true],
    [0.1998, 0.1998766769, 4, true],
    [0.2, 0.1998766769, 4, false],
    [0.1997, 0.1998766769, 4, false],
    [0.3, 0.299, 3, true],
    [1.001, 0, 0, true],
    [-0.0395, -0.03944, 4, true],
  ])('%d for %d at %d places: %s', (answer, exact, decimals, expected) => {
    expect(isWithinLastPlace(answer, exact, decimals)).toBe(expected);
  });
});
