import { expect, test } from 'vitest';
import { dragStep, keyStep, readDecimal, steppedBy } from './decimal.ts';
import { isTable, readCells, writtenCells } from './spreadsheet.ts';

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

test.each([
  [
    '0.05,0.10\n0.01,0.99',
    [
      [0.05, 0.1],
      [0.01, 0.99],
    ],
  ],
  [
    '1,0,0\n0,1,0',
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
  ],
  ['0.1, 0.2', [[0.1, 0.2]]],
  [
    '0.1 0.2\n-3  4',
    [
      [0.1, 0.2],
      [-3, 4],
    ],
  ],
  ['0,1 0,2', [[0.1, 0.2]]],
  ['０．５\t１', [[0.5, 1]]],
  [
    'x\ty\n1\t2\n\n',
    [
      [undefined, undefined],
      [1, 2],
    ],
  ],
  ['0,5', [[0.5]]],
])('%j is read as the cells %j', (text, cells) => {
  expect(readCells(text)).toEqual(cells);
});

test('cells come from a spreadsheet with tabs or semicolons, points or commas, and go back with tabs', () => {
  expect(readCells('0,5\t1\r\n-2\tn/a\r\n')).toEqual([
    [0.5, 1],
    [-2, undefined],
  ]);
  expect(readCells('0,5;1')).toEqual([[0.5, 1]]);
  expect(writtenCells([[0.5, -1], [2]])).toBe('0.5\t-1\n2');
  expect([isTable('0.5'), isTable('1\t2'), isTable('1\n2'), isTable('0.5\n')]).toEqual([false, true, true, false]);
});
