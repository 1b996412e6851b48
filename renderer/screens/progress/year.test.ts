import { expect, test } from 'vitest';
import { addDays, mondayOf, weekdayOf } from './calendar-dates.ts';
import { daysOf, monthsOf } from './year.ts';

const done = (date: string, answers: number) => ({ date, answers, right: answers, minutes: answers });

test('a date is a day on the calendar, whatever clocks do', () => {
  expect(weekdayOf('2026-03-02')).toBe(0);
  expect(weekdayOf('2026-03-08')).toBe(6);
  expect(mondayOf('2026-03-08')).toBe('2026-03-02');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
});

test('the weeks stand in columns from Monday on, and the last day is today', () => {
  const days = daysOf([done('2026-03-02', 3)], '2026-03-04', 2);
  expect(days.map(({ date, column, row }) => [date, column, row])).toEqual([
    ['2026-02-23', 0, 0],
    ['2026-02-24', 0, 1],
    ['2026-02-25', 0, 2],
    ['2026-02-26', 0, 3],
    ['2026-02-27', 0, 4],
    ['2026-02-28', 0, 5],
    ['2026-03-01', 0, 6],
    ['2026-03-02', 1, 0],
    ['2026-03-03', 1, 1],
    ['2026-03-04', 1, 2],
  ]);
});

test('one long day does not make the others pale', () => {
  const days = [done('2026-03-02', 1), done('2026-03-03', 2), done('2026-03-04', 3), done('2026-03-05', 500)];
  const shades = daysOf(days, '2026-03-06', 1).map(({ shade }) => shade);
  expect(shades).toEqual([1, 2, 3, 4, 0]);
});

test('a month is named over its first Monday, where there is room before the next', () => {
  const names = monthsOf(daysOf([], '2026-03-20', 8));
  expect(names).toMatchObject([
    { date: '2026-02-02', column: 1 },
    { date: '2026-03-02', column: 5 },
  ]);
});
