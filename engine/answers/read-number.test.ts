import { describe, expect, it } from 'vitest';
import { readNumber, type ReadingProblem } from './read-number.ts';

const read: readonly (readonly [typed: string, value: number, note: string])[] = [
  ['0.1999', 0.1999, 'a plain decimal'],
  ['  0.1999\t', 0.1999, 'blanks around it'],
  ['0,1999', 0.1999, 'a decimal comma'],
  ['.5', 0.5, 'nothing before the point'],
  ['5.', 5, 'nothing after the point'],
  ['+0.25', 0.25, 'a plus'],
  ['-0.0395', -0.0395, 'a minus from the keyboard'],
  ['−0.0395', -0.0395, 'a minus from a formula'],
  ['–0.0395', -0.0395, 'a dash for a minus'],
  ['1.2e-4', 0.00012, 'an exponent'],
  ['1.2E-4', 0.00012, 'a capital exponent'],
  ['０．２', 0.2, 'full-width digits'],
  ['０，２４９９', 0.2499, 'full-width digits with a comma'],
  ['－０．２', -0.2, 'a full-width minus'],
  ['\u30000.2\u3000', 0.2, 'full-width blanks'],
  [`${' '.repeat(100)}0.2`, 0.2, 'blanks alone do not make it too long'],
  ['0。2', 0.2, 'the full stop of a Korean or Japanese keyboard'],
  ['007', 7, 'zeros in front'],
  ['1'.repeat(100), Number('1'.repeat(100)), 'as many characters as there may be'],
];

const refused: readonly (readonly [typed: string, problem: ReadingProblem, note: string])[] = [
  ['', 'empty', 'nothing'],
  ['   ', 'empty', 'blanks alone'],
  ['abc', 'not-a-number', 'letters'],
  ['0.2x', 'not-a-number', 'a letter behind a number'],
  ['0x10', 'not-a-number', 'hexadecimal'],
  ['Infinity', 'not-a-number', 'a word that JavaScript reads'],
  ['NaN', 'not-a-number', 'another'],
  ['e5', 'not-a-number', 'an exponent of nothing'],
  ['1e', 'not-a-number', 'an exponent without its number'],
  ['0 . 2', 'not-a-number', 'blanks within'],
  ['.', 'not-a-number', 'a point alone'],
  ['--1', 'not-a-number', 'two signs'],
  ['1e999', 'too-large', 'more than a number can hold'],
  ['1,234.5', 'ambiguous-separator', 'a separator of thousands'],
  ['1,234', 'two-meanings', 'thousands or a decimal comma'],
  ['0·25', 'two-meanings', 'a dot that may be a point or a sign of times'],
  ['0.1.2', 'ambiguous-separator', 'two points'],
  ['-0.1.2', 'ambiguous-separator', 'two points behind a sign'],
  ['.5.', 'ambiguous-separator', 'two points around one digit'],
  ['0.1.2x', 'not-a-number', 'a letter behind two points'],
  ['x0.1.2', 'not-a-number', 'a letter before two points'],
  ['1'.repeat(101), 'too-long', 'pasted by mistake'],
];

describe('reading an answer', () => {
  it.each(read)('takes %j as %d: %s', (typed, value) => {
    expect(readNumber(typed)).toMatchObject({ kind: 'number', value });
  });

  it.each(refused)('refuses %j as %s: %s', (typed, problem) => {
    expect(readNumber(typed)).toMatchObject({ kind: 'problem', problem });
  });
});
