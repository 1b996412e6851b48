import { expect, test } from 'vitest';
import type { Field } from '../question.ts';
import { scaleField } from './scale-field.ts';

const field = (value: string, low: string, high: string): Field => ({
  name: 'F1',
  symbol: 'E',
  value,
  decimals: value.split('.')[1]?.length ?? 0,
  accepted: { low, high },
  mistakes: [{ value: '0.5', range: { low: '0.45', high: '0.55' }, sentences: [] }],
});

test.each([
  ['0.0714', '0.0712', '0.0716', 0],
  ['-0.0714', '-0.0716', '-0.0712', 0],
  // Five decimals, of which Canvas keeps four.
  ['0.07141', '0.07124', '0.07158', 3],
  ['0.3142969', '0.3142968', '0.314297', 3],
  ['0.31429690', '0.31429689', '0.31429691', 6],
  // Its lower end would become 0, and let 0 in.
  ['0.0001', '0.00005', '0.00015', 3],
  ['-0.0001', '-0.00015', '-0.00005', 3],
  // 0 is right, and so it stays.
  ['0.0000', '-0.00004', '0.00004', 0],
])('%s, from %s to %s, moves its point by %s places', (value, low, high, places) => {
  expect(scaleField(field(value, low, high)).places).toBe(places);
});

test('all numbers of a field move together', () => {
  expect(scaleField(field('0.07141', '0.07124', '0.07158')).field).toMatchObject({
    value: '71.41',
    decimals: 2,
    accepted: { low: '71.24', high: '71.58' },
    mistakes: [{ value: '500', range: { low: '450', high: '550' } }],
  });
});
