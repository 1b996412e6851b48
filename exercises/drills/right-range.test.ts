import { expect, test } from 'vitest';
import { rightRange } from './right-range.ts';

const four = { decimals: 4 };

test.each([
  [0.0712, 0.0716, four, '0.0712', '0.0716'],
  // Only what can be written counts: 0.07125 to 0.07164 is 0.0713 to 0.0716.
  [0.07125, 0.07164, four, '0.0713', '0.0716'],
  [0.07124, 0.07166, four, '0.0713', '0.0716'],
  [-0.00034, 0.00016, four, '-0.0003', '0.0001'],
  [0.09996, 0.1004, { significant: 3 }, '0.100', '0.100'],
  [12.34, 12.36, { significant: 3 }, undefined, undefined],
  [-Infinity, 1, four, undefined, undefined],
  [NaN, NaN, four, undefined, undefined],
])('from %d to %d, at %j, is %s to %s', (low, high, precision, from, to) => {
  expect(rightRange({ low, high }, precision)).toEqual(from === undefined ? undefined : { from, to });
});
