import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo, writeNumber } from './precision.ts';

/** Half-up on the shortest decimal form, by whole numbers: another way than the one under test. */
function roundedByWholeNumbers(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  // value = digits × 10^scale
  const scale = Number(exponent) - fraction.length;
  const shift = scale + decimals;
  const rounded =
    shift >= 0 ? digits * 10n ** BigInt(shift) : (2n * digits + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  const text = rounded.toString().padStart(decimals + 1, '0');
  const point = text.length - decimals;
  const unsigned = decimals === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return value < 0 && rounded !== 0n ? `-${unsigned}` : unsigned;
}

describe('n decimals', () => {
  it.each([
    [0.23967400756, 4, '0.2397'],
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [0.00005, 4, '0.0001'],
    [0.00004, 4, '0.0000'],
    [-0.00004, 4, '0.0000'],
    [0.99996, 4, '1.0000'],
    [9.5, 0, '10'],
    [0.5, 0, '1'],
    [0, 2, '0.00'],
    [123456, 2, '123456.00'],
    [1e21, 2, '1000000000000000000000.00'],
    [1e-9, 4, '0.0000'],
    [0.3, 10, '0.3000000000'],
  ])('write %d with %d as %s', (value, decimals, text) => {
    expect(writeNumber(value, { decimals })).toBe(text);
  });

  it('round as whole numbers do, whatever the value', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 12 }), (number, decimals) => {
        expect(writeNumber(number, { decimals })).toBe(roundedByWholeNumbers(number, decimals));
      }),
      { numRuns: 5000, seed: 20250304 },
    );
  });
});

describe('n significant figures', () => {
  it.each([
    [0.0002466463, 4, '0.0002466'],
    [0.0275, 4, '0.02750'],
    [0.99996, 4, '1.000'],
    [123456, 3, '123000'],
    [-0.0394396, 3, '-0.0394'],
    [0, 3, '0.00'],
    [9.996, 3, '10.0'],
    [5, 1, '5'],
    [0.95, 1, '1'],
  ])('write %d with %d as %s', (value, significant, text) => {
    expect(writeNumber(value, { significant })).toBe(text);
  });

  it('agree with toPrecision but for exact halves', () => {
    const value = fc.double({ min: 1e-6, max: 1e6, noNaN: true }).filter((number) => !String(number).endsWith('5'));
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 9 }), (number, significant) => {
        expect(Number(writeNumber(number, { significant }))).toBe(Number(number.toPrecision(significant)));
      }),
      { numRuns: 5000, seed: 20250305 },
    );
  });
});

describe('roundTo', () => {
  it('changes nothing when done twice', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 10 }), (number, n) => {
        for (const precision of [{ decimals: n }, { significant: n }]) {
          const once = roundTo(number, precision);
          expect(roundTo(once, precision)).toBe(once);
        }
      }),
      { seed: 20250306 },
    );
  });
});
