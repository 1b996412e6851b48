import { expect, test } from 'vitest';
import { usualPaper } from './usual-paper.ts';

test('paper is A4 but where it is Letter', () => {
  expect(['ko-KR', 'ko', 'en-GB', 'en-US', 'es-MX', 'zh-Hant-TW'].map(usualPaper)).toEqual([
    ...['a4', 'a4', 'a4', 'letter', 'letter', 'a4'],
  ]);
});
