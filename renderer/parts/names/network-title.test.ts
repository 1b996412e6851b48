import { expect, test } from 'vitest';
import { titleText, wholeTitle } from './network-title.ts';

test('a very long title is told by its beginning, whole letters only, and changed as a whole', () => {
  const long = 'a'.repeat(10_000);
  expect(titleText(long)).toBe(`${'a'.repeat(100)}…`);
  expect(wholeTitle(long)).toBe(long);
  expect(titleText('a'.repeat(100))).toBe('a'.repeat(100));
  expect(titleText('😀'.repeat(101))).toBe(`${'😀'.repeat(100)}…`);
  expect(titleText('😀'.repeat(100))).toBe('😀'.repeat(100));
});
