import type { DrillKind } from '../../contract/drill-views.ts';
import type { Asking } from '../../skills/practised-by.ts';

/**
 * The times that the learner took for the latest drills of each kind, as multiples of what they usually take: so the times
 * of an easy drill tell something of a hard one, and those of some kinds something of the others.
 */
export type Paces = Readonly<Record<string, readonly number[]>>;

/** What times are kept under: where the results alone are asked, another part of the work takes the time. */
export const paceKey = (kind: DrillKind, asking: Asking): string => `${kind}/${asking}`;

/** So many of the latest drills tell how fast the learner is now. */
export const mostTimes = 15;
/** With fewer, those of other kinds tell more. */
const fewestTimes = 3;

/** How many times longer than usual a kind of drill is likely to take this learner. */
export function slownessAt(kind: DrillKind, asking: Asking, paces: Paces): number {
  const own = paces[paceKey(kind, asking)] ?? [];
  const times = own.length < fewestTimes ? Object.values(paces).flat() : own;
  return times.length < fewestTimes ? 1 : medianOf(times);
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1] ?? 1;
  const lower = sorted[(sorted.length - 1) >> 1] ?? 1;
  return (upper + lower) / 2;
}

const minute = 60_000;
/** Longer than this, nobody was at work: the learner was away from the desk. */
const longest: Readonly<Record<Asking, number>> = { guided: 10 * minute, alone: 45 * minute };
const shortest = 500;

/** The time of an answer; null where it cannot have been spent at it. */
export const timeOf = (took: number | null, asking: Asking): number | null =>
  took === null || took < shortest || took > longest[asking] ? null : took;
