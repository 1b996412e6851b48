import type { LearningSummary } from '../../exercises/review/summary/learning-summary.ts';

/** What the log of attempts comes to, so that it need not be read whole each time; losing it loses nothing. */
export interface StoredSummary {
  readonly id: 'learning';
  readonly summary: LearningSummary;
}
