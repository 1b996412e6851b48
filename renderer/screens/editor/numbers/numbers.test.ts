import { expect, test } from 'vitest';
import { dragStep, keyStep, readDecimal, steppedBy } from '../../../parts/numbers/decimal.ts';
import { writtenCells } from './written-cells.ts';

test.each([
  ['0.25', 0.25],
  [' 0,25 ', 0.25],
  ['−1', -1],
  ['.5', 0.5],
  ['2.', 2],
  ['1.2e-4', 0.00012],
  ['０．２', 0.2],
  ['', undefined],
  ['-', undefined],
  ['1/2', 0.5],
  ['½', 0.5],
  ['1 - 0.5*0.1', 0.95],
  ['1,234.5', undefined],
  ['w1', undefined],
  ['1e999', undefined],
])('%j is read as %j', (typed, value) => {
  expect(readDecimal(typed)).toBe(value);
});

test('steps leave no digits of binary fractions behind', () => {
  expect(steppedBy(0.1, 0.2)).toBe(0.3);
  expect(steppedBy(0.7, -0.6)).toBe(0.1);
});

test('Shift makes steps ten times as large, Alt a tenth', () => {
  const keys = (shiftKey: boolean, altKey: boolean) => ({ shiftKey, altKey });
  expect([keys(false, false), keys(true, false), keys(false, true)].map(keyStep)).toEqual([
    0.1,
    1,
    expect.closeTo(0.01),
  ]);
  expect([keys(false, false), keys(true, false), keys(false, true)].map(dragStep)).toEqual([
    0.01,
    0.1,
    expect.closeTo(0.001),
  ]);
});

test('a table goes to a spreadsheet with tabs and with every digit', () => {
  expect(writtenCells([[0.1 + 0.2, -1], [2]])).toBe('0.30000000000000004\t-1\n2');
});
