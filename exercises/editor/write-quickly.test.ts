import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber, type Precision } from '../../engine/precision/precision.ts';
import { writeQuickly } from './write-quickly.ts';

const precision: fc.Arbitrary<Precision> = fc.oneof(
  fc.integer({ min: 0, max: 15 }).map((decimals) => ({ decimals })),
  fc.integer({ min: 1, max: 15 }).map((significant) => ({ significant })),
);

/** Any number at all, numbers as they come up, and numbers with few digits, whose halves are round up. */
const number = fc.oneof(
  fc.double(),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -20, max: 20 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`)),
);

describe('numbers written quickly', () => {
  it('are as they are otherwise', () => {
    fc.assert(
      fc.property(number, precision, (value, digits) => {
        expect(writeQuickly(value, digits)).toBe(writeNumber(value, digits));
      }),
      { numRuns: 20_000, seed: 20250312 },
    );
  });

  it.each([
    [1.005, { decimals: 2 }, '1.01'],
    [0.00005, { decimals: 4 }, '0.0001'],
    [-0.00001, { decimals: 4 }, '0.0000'],
    [0.9999999, { significant: 4 }, '1.000'],
    [1000, { significant: 4 }, '1000'],
    [999.95, { significant: 4 }, '1000'],
    [0, { significant: 4 }, '0.000'],
    [1e-12, { significant: 3 }, '0.00000000000100'],
    [123456, { significant: 2 }, '120000'],
    [Infinity, { decimals: 4 }, 'Infinity'],
  ] as const)('%d at %o is %s', (value, digits, written) => {
    expect(writeQuickly(value, digits)).toBe(written);
  });
});
