import type { CalendarDate } from '../../contract/learning-views.ts';

/** Minutes that the learner's clock is ahead of UTC at a moment, given in milliseconds since 1970. */
export type OffsetAt = (at: number) => number;

export const millisecondsOfDay = 86_400_000;

/** The day on the learner's calendar, counted from 1970-01-01. */
export const dayOf = (at: number, offsetAt: OffsetAt): number =>
  Math.floor((at + offsetAt(at) * 60_000) / millisecondsOfDay);

/** The Monday of a day's week; 1970-01-01 was a Thursday. */
export const mondayOf = (day: number): number => Math.floor((day + 3) / 7) * 7 - 3;

export const dateOf = (day: number): CalendarDate => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
