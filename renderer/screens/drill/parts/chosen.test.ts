import { expect, test } from 'vitest';
import { answerOf, chosenIn, moved, without } from './chosen.ts';

test('an answer is the ids with blanks between', () => {
  expect(chosenIn('')).toEqual([]);
  expect(chosenIn(' a  b ')).toEqual(['a', 'b']);
  expect(answerOf(['a', 'b'])).toBe('a b');
});

test('one is taken out at its place', () => {
  expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
});

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
  [7, 1, ['a', 'b', 'c']],
] as const)('the one at %d moved by %d gives %j', (place, step, after) => {
  expect(moved(['a', 'b', 'c'], place, step)).toEqual(after);
});
