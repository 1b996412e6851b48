import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { constant, difference, sum } from './expression.ts';
import { settled } from './settled.ts';

const decimals = fc.integer({ min: -9999, max: 9999 });
const valueOf = (): number => NaN;

describe('a sum of decimals that is 0 on paper', () => {
  it('is 0, whatever doubles make of its terms', () => {
    fc.assert(
      fc.property(
        fc.array(decimals, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(10, 1000, 1e6),
        (whole, scale) => {
          const rest = -whole.reduce((total, part) => total + part, 0);
          // As typed: 0.1 is no fraction of two here.
          const terms = [...whole, rest].map((part) => constant(Number(`${part}e-${Math.log10(scale)}`)));
          expect(evaluate(sum(terms), valueOf)).toBe(0);
        },
      ),
      { numRuns: 500, seed: 20261127 },
    );
  });

  it('is 0 as a difference of a sum and what it should be', () => {
    expect(evaluate(difference(sum([constant(0.1), constant(0.2)]), constant(0.3)), valueOf)).toBe(0);
  });
});

describe('a small sum that is not 0 on paper', () => {
  it('stays, down to the last digits that a double keeps of its terms', () => {
    expect(evaluate(difference(constant(0.3000000001), constant(0.3)), valueOf)).toBeCloseTo(1e-10, 15);
    expect(settled(1e-15, 0.6, 2)).toBe(1e-15);
    expect(settled(-1e-300, 1e-299, 2)).toBe(-1e-300);
  });
});
