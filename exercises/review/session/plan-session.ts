import type { SessionPlan } from '../../contract/learning-views.ts';
import { beganOn, dueOn, isMastered, nextNew, standingsOn, wentWrongOn } from '../standing/skill-standing.ts';
import type { LearningSummary } from '../summary/learning-summary.ts';
import { SessionInTheMaking, type SessionWanted } from './session-in-the-making.ts';

/** In minutes. */
export const wholeSession = 10;

/**
 * What to do today: what is due, the least likely to be right first; the next new skill, for which time is kept; and with
 * what time is left, the weakest that were not practised today, but nothing that is mastered. Never longer than the
 * minutes there are. Asked again after a drill, with the minutes that are left, it goes on from what the drill has shown.
 * Who has the time of a whole session and nothing else to do may begin a second skill on a day, and does again with what
 * time is left what went wrong on it.
 */
export function planSession(summary: LearningSummary, wanted: SessionWanted): SessionPlan {
  const { today } = wanted;
  const standings = standingsOn(today, summary.skills);
  const due = dueOn(today, standings);
  const isWhole = wanted.minutes >= wholeSession;
  const wentWrong = isWhole ? wentWrongOn(today, standings) : [];
  const session = new SessionInTheMaking(summary.paces, wanted, standings, [...due, ...wentWrong]);
  const next = beganOn(today, standings) ? undefined : nextNew(standings);
  const kept = next && session.choose(next)?.minutes;
  for (const standing of due) session.add(standing, 'review', kept);
  if (next) session.add(next, 'new');
  for (const standing of due) session.add(standing, 'review');
  const weakestFirst = standings
    .filter((standing) => standing.card && standing.card.last < today && !isMastered(standing))
    .sort((one, other) => (one.mastery ?? 0) - (other.mastery ?? 0));
  for (const standing of weakestFirst) session.add(standing, 'strengthen');
  const further = nextNew(standings);
  if (further && session.isEmpty && isWhole) session.add(further, 'new');
  for (const standing of wentWrong) session.add(standing, 'strengthen');
  return session.plan();
}
