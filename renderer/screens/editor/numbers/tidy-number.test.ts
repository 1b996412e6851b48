import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Precision } from '../../../../engine/precision/precision.ts';
import { drawnNumber } from '../../../../exercises/diagram/shown-number.ts';
import { tidyMean, tidyNumber, wholeNumber } from './tidy-number.ts';

test.each<readonly [number, Precision, string]>([
  [0.25, { decimals: 2 }, '0.25'],
  [0.12345, { decimals: 2 }, '0.12345'],
  [0.86540763, { decimals: 4 }, '≈0.8654'],
  [-0.61175641, { decimals: 7 }, '≈−0.6117564'],
  [-0.61175641, { decimals: 8 }, '−0.61175641'],
  [0.86540763, { significant: 8 }, '0.86540763'],
  [0.123456789012345, { decimals: 15 }, '0.123456789012345'],
  [-2.923546647388113, { decimals: 15 }, '−2.92354664738811'],
  [0.000001234567, { decimals: 4 }, '≈1.235e−6'],
  [12345678, { decimals: 4 }, '≈1.235e7'],
  [25000000, { decimals: 4 }, '2.500e7'],
])('%d is written at %j as %s', (value, precision, written) => {
  expect(tidyNumber(value, precision)).toBe(written);
});

test('what is not marked as rounded is the number, to every digit that is edited', () => {
  const precision = fc.oneof(
    fc.record({ decimals: fc.integer({ min: 1, max: 15 }) }),
    fc.record({ significant: fc.integer({ min: 1, max: 15 }) }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), precision, (value, at) => {
      const written = tidyNumber(value, at);
      const read = Number(written.replace(/−/g, '-').replace('≈', ''));
      const edited = Number(value.toPrecision(15));
      expect(written.startsWith('≈')).toBe(read !== edited);
      expect(Number(wholeNumber(value).replace(/−/g, '-'))).toBe(edited);
    }),
    { seed: 20251127 },
  );
});

test.each<readonly [string, Precision, number, string]>([
  ['1.0000', { decimals: 4 }, 6, '1.0000'],
  ['1.0000', { decimals: 4 }, 2, '1'],
  ['-0.1250', { decimals: 4 }, 2, '−0.125'],
  ['0.086728394506000', { decimals: 15 }, 6, '≈0.086728'],
  ['', { decimals: 15 }, 6, ''],
])('of the mean %s at %j, %d digits are %s', (mean, precision, most, written) => {
  expect(tidyMean(mean, precision, most)).toBe(written);
});

test('in diagrams, of what is given it is marked where digits are left out; of what is worked out, rounding goes without saying', () => {
  const symbol = { tex: 'w', text: 'w', role: 'parameter' } as const;
  const drawn = (shown: string, value: number, given: boolean) =>
    drawnNumber({ id: 'w.1.1.1', symbol, shown, value, given });
  expect([drawn('0.8654', 0.86540763, true), drawn('-0.25', -0.25, true), drawn('0.8654', 0.86540763, false)]).toEqual([
    '≈0.8654',
    '−0.25',
    '0.8654',
  ]);
  const nudged = { id: 'w.1.1.1', symbol, shown: '-0.25', value: -0.25, given: true, nudged: true } as const;
  expect(drawnNumber(nudged)).toBe('−0.25 ± ε');
});
