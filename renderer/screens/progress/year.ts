import type { CalendarDate, PracticeDay } from '../../../exercises/contract/learning-views.ts';
import { addDays, mondayOf, weekdayOf } from './calendar-dates.ts';

/** From nothing done to as much as on the busiest days. */
export type Shade = 0 | 1 | 2 | 3 | 4;

export interface CalendarDay extends PracticeDay {
  readonly shade: Shade;
  /** From the left, 0 for the first; from the top, 0 for Monday. */
  readonly column: number;
  readonly row: number;
}

/** The days of so many weeks up to today, those without an answer too, oldest first. */
export function daysOf(calendar: readonly PracticeDay[], today: CalendarDate, weeks: number): readonly CalendarDay[] {
  const done = new Map(calendar.map((day) => [day.date, day]));
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  const length = 7 * (weeks - 1) + weekdayOf(today) + 1;
  const days = Array.from({ length }, (_, index) => {
    const date = addDays(first, index);
    const day = done.get(date) ?? { date, answers: 0, right: 0, minutes: 0 };
    return { day, column: Math.floor(index / 7), row: index % 7 };
  });
  const shadeOf = shadesFor(days.map(({ day }) => day.answers));
  return days.map(({ day, column, row }) => ({ ...day, shade: shadeOf(day.answers), column, row }));
}

/** By quarters of the days on which anything was done, so that one long day does not make all others pale. */
function shadesFor(answers: readonly number[]): (answers: number) => Shade {
  const done = answers.filter((count) => count > 0).sort((one, other) => one - other);
  const quarter = (part: number): number => done[Math.floor((done.length * part) / 4)] ?? Infinity;
  return (count) => {
    if (count === 0) return 0;
    if (count >= quarter(3)) return 4;
    if (count >= quarter(2)) return 3;
    return count >= quarter(1) ? 2 : 1;
  };
}

/** Where a month's name stands: over the first full week of it, unless it would run into the next. */
export function monthsOf(
  days: readonly CalendarDay[],
): readonly { readonly date: CalendarDate; readonly column: number }[] {
  const mondays = days.filter(({ row }) => row === 0);
  const starts = mondays.filter(({ date }, index) => date.slice(0, 7) !== mondays[index - 1]?.date.slice(0, 7));
  return starts.filter(({ column }, index) => (starts[index + 1]?.column ?? Infinity) - column >= 3);
}
