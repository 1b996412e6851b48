import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Precision } from '../precision/precision.ts';
import { lastPlace, roundingTo } from './written-range.ts';

/** So many units and what stands behind them, over 10^places, as the decimal reads: 27 and .5 over 10^3 are 0.0275. */
const decimal = (units: number, places: number, behind = ''): number => Number(`${units}${behind}e${-places}`);

interface Written {
  readonly units: number;
  readonly places: number;
}

/** Numbers of so many digits at most, down to 15 places after the point and up to 3 zeros before it. */
const written = (mostDigits: number): fc.Arbitrary<Written> =>
  fc.integer({ min: 1, max: mostDigits }).chain((digits) =>
    fc.record({
      units: fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 2 }),
      places: fc.integer({ min: -3, max: 15 }),
    }),
  );

/** Both ways of agreeing on the last place of a number; there are no decimals before the point. */
const precisionsOf = ({ units, places }: Written): Precision[] => [
  { significant: String(units).length },
  ...(places < 0 ? [] : [{ decimals: places }]),
];

/** Where a number goes when it is rounded down and up, and its negative up and down. */
function sides(value: number, precision: Precision): number[] {
  const { down, up } = roundingTo(precision);
  // On paper 0 has no sign.
  return [down(value), up(value), -up(-value), -down(-value)].map((side) => (side === 0 ? 0 : side));
}

function expectSides(from: fc.Arbitrary<Written>, behind: string, taken: readonly [down: 0 | 1, up: 0 | 1]): void {
  fc.assert(
    fc.property(from, (number) => {
      const { units, places } = number;
      const [low, high] = taken.map((more) => decimal(units + more, places));
      for (const precision of precisionsOf(number)) {
        expect(sides(decimal(units, places, behind), precision)).toEqual([low, high, low, high]);
      }
    }),
    { numRuns: 2000, seed: 20250420 },
  );
}

describe('rounding to the nearest', () => {
  it('takes a tie to either side, of numbers with up to 14 digits', () => {
    expectSides(written(14), '.5', [0, 1]);
  });

  it.each([
    // Both are off the tie in binary, by 1.5e-8 of a unit: stored as 1.2345678950000000817… and 1.0000000149999999088….
    [1.234567895, 1.23456789, 1.2345679],
    [1.000000015, 1.00000001, 1.00000002],
  ])('takes %d with nine digits to either side, though the double of it is off the tie', (value, low, high) => {
    for (const precision of [{ decimals: 8 }, { significant: 9 }]) {
      expect(sides(value, precision)).toEqual([low, high, low, high]);
    }
  });

  it('takes a tie that a difference comes to to either side, though its digits are lost in binary', () => {
    const places = 8;
    const units = fc.integer({ min: 0, max: 10 ** places - 2 });
    fc.assert(
      fc.property(units, units, (one, other) => {
        // Both below 1: 0.30000000 − 0.29850000 and half a unit, each off by some 1e-17, which is 1e-9 of a unit.
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const tie = decimal(more, places, '.5') - decimal(less, places);
        const [low, high] = [decimal(more - less, places), decimal(more - less + 1, places)];
        expect(sides(tie, { decimals: places })).toEqual([low, high, low, high]);
      }),
      { numRuns: 2000, seed: 20250422 },
    );
  });

  it.each([
    ['.500001', 6, [1, 1]],
    ['.499999', 6, [0, 0]],
    ['.51', 12, [1, 1]],
    ['.49', 12, [0, 0]],
    ['.9', 14, [1, 1]],
    ['.1', 14, [0, 0]],
  ] as const)('takes %s of a unit behind %d digits to one side only', (behind, digits, taken) => {
    expectSides(written(digits), behind, taken);
  });

  it('leaves what is written already, 0 and what is no finite number', () => {
    expectSides(written(14), '', [0, 0]);
    for (const value of [0, Infinity, -Infinity])
      expect(sides(value, { decimals: 4 })).toEqual([value, value, value, value]);
  });
});

it('the smallest number beside 1 is what 1 minus the last number below it leaves', () => {
  // 1 − 0.99 = 0.01, whether two decimals or two figures are written.
  expect(roundingTo({ decimals: 2 }).least).toBe(0.01);
  expect(roundingTo({ significant: 2 }).least).toBe(0.01);
});

describe('the last place', () => {
  it.each([
    [0.0275, { decimals: 4 }, 0.0001],
    [123.4, { decimals: 0 }, 1],
    [0.0275, { significant: 3 }, 0.0001],
    [-0.0275, { significant: 3 }, 0.0001],
    [1, { significant: 3 }, 0.01],
    [0.999, { significant: 3 }, 0.001],
    [123456, { significant: 3 }, 1000],
    [0, { significant: 3 }, 0.001],
  ])('of %d with %j is %d', (value, precision, expected) => {
    expect(lastPlace(value, precision)).toBe(expected);
  });
});

describe('a value near the least that a double holds', () => {
  it('is written to so many figures as any other', () => {
    // 1.23456e-310 to three figures is 1.23e-310.
    const { down, up } = roundingTo({ significant: 3 });
    for (const round of [down, up]) expect(round(1.23456e-310) / 1.23e-310).toBeCloseTo(1, 9);
    expect(lastPlace(1.23456e-310, { significant: 3 })).toBeGreaterThan(0);
    expect(lastPlace(5e-324, { significant: 3 })).toBeGreaterThan(0);
  });
});
