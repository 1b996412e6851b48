import type { Snapshot } from '../contract/safekeeping.ts';
import { newestFirst } from './snapshot-order.ts';

/** How many snapshots are kept from how long ago. */
export interface SnapshotPlan {
  /** Of the last day, so many, the newest. */
  readonly recent: number;
  /** So many days back, the last one of each day. */
  readonly days: number;
  /** So many days back, the last one of each week. */
  readonly weeks: number;
  /** So many days back, the last one of each month. */
  readonly months: number;
}

/** On a disk: fine for two weeks, by the week for a quarter, by the month for ever. */
export const desktopPlan: SnapshotPlan = { recent: 10, days: 14, weeks: 91, months: Infinity };
/** In a browser, where room is lent: a few days, a month of weeks, a year of months. */
export const browserPlan: SnapshotPlan = { recent: 3, days: 4, weeks: 31, months: 366 };

const day = 86_400_000;

/**
 * Which snapshots to keep, by name. Those taken before something are thinned out by themselves, so that automatic ones
 * never crowd them out. The newest one stays whatever its age, and so does the one with the most attempts: a small
 * record, which may be small because something went wrong, never is all that is left.
 * @param now in milliseconds since 1970
 */
export function snapshotsToKeep(
  snapshots: readonly Snapshot[],
  now: number,
  plan: SnapshotPlan,
): ReadonlySet<Snapshot['name']> {
  const all = [...snapshots].sort(newestFirst);
  const automatic = all.filter(({ reason }) => reason === 'automatic');
  const others = all.filter(({ reason }) => reason !== 'automatic');
  const fullest = all.reduce<Snapshot | undefined>(
    (most, one) => (most && most.attempts >= one.attempts ? most : one),
    undefined,
  );
  const kept = [all.at(0), fullest, ...thinned(automatic, now, plan), ...thinned(others, now, plan)];
  return new Set(kept.flatMap((snapshot) => snapshot?.name ?? []));
}

/** @param all the newest first */
function thinned(all: readonly Snapshot[], now: number, plan: SnapshotPlan): readonly Snapshot[] {
  const spans = new Set<string>();
  let recent = 0;
  return all.filter(({ at }) => {
    const span = spanOf(at, now, plan);
    const isLast = span !== undefined && !spans.has(span);
    if (isLast) spans.add(span);
    // A clock that was put back makes a snapshot of the future, which is a recent one.
    return isLast || (now - at < day && (recent += 1) < plan.recent);
  });
}

/** The span of time of which one is kept; in UTC, so that travelling changes nothing. None for what is too old. */
function spanOf(at: number, now: number, { days, weeks, months }: SnapshotPlan): string | undefined {
  const age = (now - at) / day;
  const date = Math.floor(at / day);
  if (age < days) return `day ${date}`;
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  if (age < weeks) return `week ${Math.floor((date + 3) / 7)}`;
  return age < months ? `month ${new Date(at).toISOString().slice(0, 7)}` : undefined;
}
