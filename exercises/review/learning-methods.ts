import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { Progress, SessionPlan } from '../contract/learning-views.ts';
import { Random } from '../generator/random.ts';
import { dayOf } from './calendar/local-day.ts';
import { offsetsIn } from './calendar/time-zone.ts';
import { progressOn } from './progress/progress-on.ts';
import { planSession, wholeSession } from './session/plan-session.ts';
import { lookIntoDrill } from './session/look-into-drill.ts';
import type { LearningSummary } from './summary/learning-summary.ts';

interface Moment {
  readonly summary: LearningSummary;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What the page of progress shows. */
export function progressNow(moment: Moment): Outcome<Progress> {
  const today = todayOf(moment);
  return today.ok ? success(progressOn(today.value, moment.summary)) : today;
}

/** What to do today, or with the minutes that are left. The seed makes the numbers new; the same gives the same. */
export function sessionNow({
  seed,
  minutes = wholeSession,
  ...moment
}: Moment & { readonly seed: string; readonly minutes?: number | undefined }): Outcome<SessionPlan> {
  const today = todayOf(moment);
  if (!today.ok) return today;
  const draw = new Random(`session/${seed}`);
  return success(planSession(moment.summary, { today: today.value, minutes, draw, lookInto: lookIntoDrill }));
}

/** Days since 1970 on the learner's calendar. */
function todayOf({ summary: { timeZone }, now }: Moment): Outcome<number> {
  const offsetAt = offsetsIn(timeZone);
  if (!offsetAt) return failure(documentError('summary.timeZone', timeZone, { kind: 'text' }));
  return success(dayOf(now, offsetAt));
}
