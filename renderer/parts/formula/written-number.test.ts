import { expect, test } from 'vitest';
import { calculatorNumber, writtenNumber } from './written-number.ts';

test.each([
  [0.506871, { decimals: 4 }, '0.5069'],
  [0.1, { decimals: 4 }, '0.1000'],
  [-0.00012345, { significant: 3 }, '-0.000123'],
  [0.999962, { significant: 4 }, '1.000'],
  [123.456, { significant: 2 }, '123'],
  [0, { significant: 4 }, '0.000'],
])('%d at %o is written %s', (value, precision, written) => {
  expect(writtenNumber(value, precision)).toBe(written);
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333'],
  [1.2e-9, '1.2e-9'],
  [42, '42'],
])('a calculator shows %d as %s', (value, shown) => {
  expect(calculatorNumber(value)).toBe(shown);
});
