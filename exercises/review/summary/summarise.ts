import { documentError } from '../../../engine/network/document-error.ts';
import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { LoggedAttempt } from '../../contract/learning-views.ts';
import type { OffsetAt } from '../calendar/local-day.ts';
import { offsetsIn } from '../calendar/time-zone.ts';
import { LearnerRecord } from './learner-record.ts';
import type { LearningSummary } from './learning-summary.ts';

interface Zone {
  readonly timeZone: string;
  readonly offsetAt: OffsetAt;
}

/** The summary of a log that goes on with these attempts, in the order of their `at` and `position`. */
export function fold(
  previous: LearningSummary | null,
  attempts: readonly LoggedAttempt[],
  { timeZone, offsetAt }: Zone,
): LearningSummary {
  const record = new LearnerRecord(previous, timeZone, offsetAt);
  for (const attempt of attempts) record.add(attempt);
  return record.summary();
}

/** The same for a time zone by its name. Refused where the previous summary was made in another. */
export function summarise({
  previous,
  timeZone,
  attempts,
}: {
  readonly previous: LearningSummary | null;
  readonly timeZone: string;
  readonly attempts: readonly LoggedAttempt[];
}): Outcome<LearningSummary> {
  const offsetAt = offsetsIn(timeZone);
  if (!offsetAt) return failure(documentError('timeZone', timeZone, { kind: 'text' }));
  if (previous && previous.timeZone !== timeZone) {
    const allowed = { kind: 'one-of', values: [timeZone] } as const;
    return failure(documentError('previous.timeZone', previous.timeZone, allowed));
  }
  return success(fold(previous, attempts, { timeZone, offsetAt }));
}
