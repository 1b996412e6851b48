import { expect, it } from 'vitest';
import { oneDigitSlip } from './one-digit-slip.ts';

it.each([
  ['0.002038', '0.02038', 'dropped'],
  ['0.01', '0.0', 'dropped'],
  ['0.7', '0.17', 'added'],
  ['0.023971', '0.023917', 'swapped'],
  ['0.23', '0.28', 'replaced'],
  ['0.23', '0.23', undefined],
  ['0.23', '0.32', 'swapped'],
  ['0.123', '0.321', undefined],
  ['0.299919', '0.29', undefined],
  ['-0.13', '0.13', undefined],
  ['0.25', '.025', undefined],
])('from %s to %s: %s', (meant, printed, slip) => {
  expect(oneDigitSlip(meant, printed)).toBe(slip);
});
