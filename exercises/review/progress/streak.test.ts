import { expect, it } from 'vitest';
import { streakOf } from './streak.ts';

it.each([
  ['nothing yet', [], { days: 0, longest: 0, doneToday: false }],
  ['today alone', [100], { days: 1, longest: 1, doneToday: true }],
  ['up to yesterday', [97, 98, 99], { days: 3, longest: 3, doneToday: false }],
  ['broken the day before yesterday', [96, 97, 98], { days: 0, longest: 3, doneToday: false }],
  ['answers of days to come, by a clock that was ahead', [98, 99, 101, 102], { days: 2, longest: 2, doneToday: false }],
  ['begun again', [80, 81, 82, 83, 99, 100], { days: 2, longest: 4, doneToday: true }],
])('%s', (_, days, streak) => {
  expect(streakOf(days, 100)).toEqual(streak);
});
