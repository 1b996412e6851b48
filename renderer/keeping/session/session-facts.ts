import type { CalendarDate, SessionDrill } from '../../../exercises/contract/learning-views.ts';
import type { Session } from '../database/session.ts';
import { routeOfDrill, type Route } from '../../shell/navigation/route.ts';

/** Nobody is at it for longer than this, in milliseconds. */
const longestSitting = 6 * 3_600_000;

/** Whether it is the session of a day, or is gone on with since the day before, or in another time zone. */
export const isCurrent = ({ date, begun }: Session, today: CalendarDate, now: number): boolean =>
  date === today || (begun <= now && now - begun < longestSitting);

export const isOver = ({ drills, done }: Session): boolean => done >= drills.length;

/** What is still before the learner. */
export const drillsLeft = ({ drills, done }: Session): readonly SessionDrill[] => drills.slice(done);

/** In whole minutes, never none: what is there takes its time. */
export const minutesOf = (drills: readonly SessionDrill[]): number =>
  Math.max(1, Math.round(drills.reduce((sum, { minutes }) => sum + minutes, 0)));

/** Where it goes on: with the next drill, or at its end. */
export function nextRoute(session: Session): Route {
  const next = session.drills[session.done];
  return next ? routeOfDrill(next.drill, next.mode) : { place: 'session' };
}
