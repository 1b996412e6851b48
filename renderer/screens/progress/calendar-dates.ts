import type { CalendarDate } from '../../../exercises/contract/learning-views.ts';

const millisecondsOfDay = 86_400_000;

/** A date counts as that day's midnight in UTC, so that no clock is ever changed in between. */
export const momentOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(momentOf(date) + days * millisecondsOfDay).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => (new Date(momentOf(date)).getUTCDay() + 6) % 7;

export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, -weekdayOf(date));
