import type { QuantityId } from '../expression/expression.ts';
import { meet, type Interval } from './interval.ts';
import type { Detours } from './detours.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import { Course } from './course.ts';
import type { Detour } from './detour.ts';
import type { OnPaper, Reachable } from './reachable.ts';

/** Values that differ by less than this part are the same: a mistake that changes nothing is none. */
const sameWithin = 1e-9;

/** A known mistake that leads to an answer. */
export interface FoundMistake {
  readonly name: MistakeName;
  /** What is worked instead. */
  readonly detour: Detour;
  /** The whole work along it, from the learner's own values, nothing rounded. */
  readonly work: Reachable;
  /** The same work without the mistake. */
  readonly straight: Reachable;
}

/** One way of being wrong about a quantity. */
export interface Candidate extends FoundMistake {
  /** Every answer it leads to. */
  readonly range: Interval;
  /** The one it leads to when nothing is rounded. */
  readonly full: number;
}

/** The straight work from what stands on paper: with values rounded, and in full. */
export interface Work {
  readonly rounded: Reachable;
  readonly full: Reachable;
}

/** @param onPaper what stands there, with what it may have been before it was rounded; `written`: as it stands */
export const workFrom = (straight: Work, onPaper: OnPaper, written: OnPaper): Work => ({
  rounded: straight.rounded.from(onPaper),
  full: straight.full.from(written),
});

/** Every known mistake that leads to another value of a quantity than the right work does. */
export function candidatesOf({ rounded, full }: Work, detours: Detours, asked: QuantityId): Candidate[] {
  const { graph } = full;
  const place = graph.placeOf(asked);
  const right = full.of(asked).low;
  const found: Candidate[] = [];
  for (const { name, detour, showsIn = [] } of detours.ofQuantity(graph.at(place))) {
    const course = new Course(graph, full.course.onPaper, detour);
    if (!course.touches(place)) continue;
    const range = rounded.along(course);
    if (showsIn.some((shown) => isDenied(range, shown))) continue;
    const work = full.along(course);
    const wrong = work.of(asked).low;
    if (!Number.isFinite(wrong) || isSame(wrong, right)) continue;
    found.push({ name, detour, work, straight: full, full: wrong, range: range.of(asked) });
  }
  return found;
}

/** Whether a quantity stands on paper as the mistake does not give it. */
function isDenied(mistaken: Reachable, place: number): boolean {
  const { graph, course } = mistaken;
  if (!course.onPaper.has(place)) return false;
  const { id } = graph.at(place);
  return !meet(mistaken.goingOn(id), mistaken.of(id));
}

export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
