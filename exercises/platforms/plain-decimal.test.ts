import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, plainRange, roundedTo, shifted } from './plain-decimal.ts';

describe('a range around centres', () => {
  test('the value is the first centre, and what is left on one side has its own', () => {
    // From 0.1 below the value to 0.3 above it: 0.4 to 0.6, and 0.6 to 0.8 around 0.7.
    expect(around('0.5', { low: '0.4', high: '0.8' })).toEqual([
      { centre: '0.5', tolerance: '0.1' },
      { centre: '0.7', tolerance: '0.1' },
    ]);
    expect(around('-0.5', { low: '-0.8', high: '-0.4' })).toEqual([
      { centre: '-0.5', tolerance: '0.1' },
      { centre: '-0.7', tolerance: '0.1' },
    ]);
    expect(around('0.5', { low: '0.4', high: '0.6' })).toEqual([{ centre: '0.5', tolerance: '0.1' }]);
    expect(around('2', { low: '2', high: '2' })).toEqual([{ centre: '2', tolerance: '0' }]);
  });

  test('they hold the whole range and nothing else', () => {
    // Whole numbers, so that sums in doubles are exact.
    const range = fc.tuple(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 3000 }),
    );
    fc.assert(
      fc.property(range, ([below, above, asked]) => {
        const parts = around('1000', { low: String(1000 - below), high: String(1000 + above) });
        const isHeld = parts.some(({ centre, tolerance }) => Math.abs(asked - Number(centre)) <= Number(tolerance));
        expect(isHeld).toBe(asked >= 1000 - below && asked <= 1000 + above);
      }),
    );
  });
});

test('the ends of a range are written outward, with four places behind the last that is asked for', () => {
  expect(plainRange({ low: 0.07123580001, high: 0.07158 }, 5)).toEqual({ low: '0.0712358', high: '0.07158' });
  expect(plainRange({ low: -1.23456789, high: 1.23456789 }, 2)).toEqual({ low: '-1.234568', high: '1.234568' });
  expect(plainRange({ low: 1e-7, high: 2e-7 }, 8)).toEqual({ low: '0.0000001', high: '0.0000002' });
});

test('what is rounded to a number lies half a unit of its last place to either side', () => {
  expect(roundedTo('0.21', 2)).toEqual({ low: '0.205', high: '0.215' });
  expect(roundedTo('-3', 0)).toEqual({ low: '-3.5', high: '-2.5' });
});

test('a point moves by places, with no exponent however small the number', () => {
  expect(shifted('0.000071', 3)).toBe('0.071');
  expect(shifted('0.000000000012', 3)).toBe('0.000000012');
  expect(shifted('12', 3)).toBe('12000');
});
