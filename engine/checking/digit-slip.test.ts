import { expect, it } from 'vitest';
import { checkerOf } from '../../test/learners/checker-of.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';

const nameOf = (quantity: string, typed: string, decimals: number): string | undefined => {
  const [verdict] = checkerOf(slidesNetwork).judge([{ quantity, typed, precision: { decimals } }]);
  return verdict?.verdict === 'mistake' ? verdict.found.name : verdict?.verdict;
};

// 0.584272 × 0.241113 × 0.506875 = 0.07140620.
it.each([
  ['two neighbours exchanged', '0.074106', 6, 'digit-slip'],
  ['one digit for another', '0.071906', 6, 'digit-slip'],
  ['two digits that are no neighbours', '0.091403', 6, 'wrong'],
  ['the last digit alone, which rounding may do', '0.071402', 6, 'rounded'],
  ['three figures, which are too few to say so', '0.0914', 4, 'wrong'],
  ['a turned sign, which is another mistake', '-0.071406', 6, 'error-sign'],
])('%s', (_, typed, decimals, expected) => {
  expect(nameOf('dE/dw.2.1.1', typed, decimals)).toBe(expected);
});
