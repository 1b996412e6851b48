import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each<[note: string, cell: string, written: string]>([
  ['plain text', 'w₂⁺', 'w₂⁺'],
  ['a comma', '0,25', '"0,25"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['a new line', 'a\nb', '"a\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
  ['nothing', '', ''],
  ['a number below zero', '-0.25', '-0.25'],
  ['a number with a plus', '+0.5', '+0.5'],
  ['a power of ten', '-1.2e-4', '-1.2e-4'],
  ['a number with no digit before the point', '-.5', '-.5'],
  ['a number with blanks around', ' -0.25 ', ' -0.25 '],
])('a cell that needs no care but quoting stays as it is: %s', (_, cell, written) => {
  expect(csvLine(['a', cell, 'b'])).toBe(`a,${written},b\r\n`);
});

test.each(['=1+1', '+1+1', '-1/4', '-', '@SUM(A1)', '=cmd|calc', '  =1+1', '\t=1+1', '－0.5', '＝1', '+', '-0.25-0.5'])(
  'what a spreadsheet would calculate is text that looks as it was typed: %j',
  (typed) => {
    expect(csvLine([typed])).toBe(`\u200B${typed}\r\n`);
  },
);

test('what has both is quoted around', () => {
  expect(csvLine(['-0,25', '=HYPERLINK("http://x","y")'])).toBe(
    '"\u200B-0,25","\u200B=HYPERLINK(""http://x"",""y"")"\r\n',
  );
});

test('numbers are numbers, and what is not known is empty', () => {
  expect(csvLine([1.5, null, -2])).toBe('1.5,,-2\r\n');
});
