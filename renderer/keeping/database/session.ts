import type { CalendarDate, SessionDrill } from '../../../exercises/contract/learning-views.ts';

/** What was planned for a day, so that leaving and coming back goes on with the same drills. */
export interface Session {
  /** On the learner's calendar; there is one session a day. */
  readonly date: CalendarDate;
  readonly drills: readonly SessionDrill[];
  /** How many of them, from the first on, are behind the learner. */
  readonly done: number;
  /** When it was begun, in milliseconds since 1970. */
  readonly begun: number;
}
