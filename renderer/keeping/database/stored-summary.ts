import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';

/**
 * `learning`: what the log of attempts comes to, so that it need not be read whole each time. `session`: what it came
 * to when the day's session was begun, to tell what the session has changed.
 */
export type SummaryName = 'learning' | 'session';

/** Kept beside the log, and follows from it: losing it loses nothing. */
export interface StoredSummary {
  readonly id: SummaryName;
  readonly summary: LearningSummary;
}
