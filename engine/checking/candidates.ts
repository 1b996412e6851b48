import type { QuantityId } from '../expression/expression.ts';
import { holds, meet, point, type Interval } from './interval.ts';
import type { Detours, LeadingDetour } from './detours.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import { Course } from './course.ts';
import type { Detour } from './detour.ts';
import type { OnPaper, Reachable } from './reachable.ts';
import { lastPlace } from './written-range.ts';

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
export function workFrom(straight: Work, onPaper: OnPaper, written: OnPaper): Work {
  const rounded = straight.rounded.from(onPaper);
  return { rounded, full: straight.full.from(written, rounded.course) };
}

/**
 * Every known mistake that leads to another value of a quantity than the right work does.
 * @param near only those that rounding may bring here; left out, all of them
 */
export function candidatesOf(work: Work, detours: Detours, asked: QuantityId, near?: Interval | number): Candidate[] {
  const leading = detours.leadingFrom(work.full, work.full.graph.placeOf(asked));
  return [...candidatesAmong(leading, work, asked, near)];
}

/** Whether a mistake that makes an answer doubtful leads to what is right, or to some of it. */
export function hasDoubtWithin(work: Work, detours: Detours, asked: QuantityId, accepted: Interval | number): boolean {
  const { low, high } = typeof accepted === 'number' ? point(accepted) : accepted;
  const leading = detours.leadingFrom(work.full, work.full.graph.placeOf(asked)).filter(isDoubt);
  const isWithin = ({ wrong }: LeadingDetour): boolean => wrong >= low && wrong <= high;
  // Those that lead right there show it at once.
  const likelyFirst = [...leading.filter(isWithin), ...leading.filter((one) => !isWithin(one))];
  for (const { range } of candidatesAmong(likelyFirst, work, asked, accepted)) {
    if (typeof accepted === 'number' ? holds(range, accepted) : meet(range, accepted)) return true;
  }
  return false;
}

/** One after the other, for nobody need see them all. */
function* candidatesAmong(
  leading: readonly LeadingDetour[],
  { rounded, full }: Work,
  asked: QuantityId,
  near: Interval | number | undefined,
): Generator<Candidate, void> {
  const right = full.of(asked).low;
  const isNear = near === undefined ? () => true : nearness(rounded, asked, right, near);
  for (const { name, detour, showsIn, wrong } of leading) {
    if (isSame(wrong, right) || !isNear(wrong)) continue;
    const range = rounded.glance(detour);
    if (showsIn?.some((shown) => isDenied(range, shown)) === true) continue;
    yield new Way(name, detour, full, range.of(asked), wrong);
  }
}

/** The work along a detour is only begun where somebody wants to see it. */
class Way implements Candidate {
  #work: Reachable | undefined;

  constructor(
    readonly name: MistakeName,
    readonly detour: Detour,
    readonly straight: Reachable,
    readonly range: Interval,
    readonly full: number,
  ) {}

  get work(): Reachable {
    const { graph, course } = this.straight;
    return (this.#work ??= this.straight.along(new Course(graph, course.onPaper, this.detour)));
  }
}

/** So many times what rounding does to the right value, and to one of its size, it does to a wrong one at the very most. */
const mostLoss = 200;
/** In units of the last place: as much as rounding does to any value. */
const leastLoss = 10;

/** Whether rounding may bring a value near to some others; far more than it does is allowed for. */
function nearness(
  rounded: Reachable,
  asked: QuantityId,
  right: number,
  near: Interval | number,
): (wrong: number) => boolean {
  const { low, high } = rounded.of(asked);
  const { precision } = rounded;
  const unit = precision ? lastPlace(right, precision) : 0;
  const reach = mostLoss * (high - low + leastLoss * unit);
  const { low: from, high: to } = typeof near === 'number' ? point(near) : near;
  if (!Number.isFinite(reach) || right === 0) return () => true;
  return (wrong) => {
    const larger = Math.max(1, Math.abs(wrong / right));
    return wrong >= from - reach * larger && wrong <= to + reach * larger;
  };
}

/** Whether a mistake makes an answer doubtful that looks right; one that may change next to nothing does not. */
export const isDoubt = ({ name }: Pick<FoundMistake, 'name'>): boolean => !('mayBeUnseen' in knownMistakes[name]);

/** Whether a quantity stands on paper as the mistake does not give it. */
function isDenied(mistaken: Reachable, place: number): boolean {
  const { graph, course } = mistaken;
  if (!course.onPaper.has(place)) return false;
  const { id } = graph.at(place);
  return !meet(mistaken.goingOn(id), mistaken.of(id));
}

export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
