import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import type { Tolerance } from '../precision/tolerance.ts';
import { workFrom, type Work } from './candidates.ts';
import type { Detours } from './detours.ts';
import type { FoundHabit } from './habits/rounding-habit.ts';
import { point, type Interval } from './interval.ts';
import { beforeRounding, type OwnValue } from './own-value.ts';
import type { StraightWork } from './straight-work.ts';

/** An answer that stands on the learner's paper. */
export interface Standing extends OwnValue {
  readonly precision: Precision;
  /** `open`: nothing could be said of it, or nothing has been said yet. */
  readonly was: 'right' | 'rounded' | 'wrong' | 'carried' | 'open';
  /** With `rounded`. */
  readonly habit?: FoundHabit | undefined;
}

export interface Paper {
  readonly straight: StraightWork;
  readonly detours: Detours;
  /** The other answers of the learner's. */
  readonly standing: ReadonlyMap<QuantityId, Standing>;
  /** The way of rounding that several of them show. */
  readonly habit?: FoundHabit | undefined;
}

/** One answer to be judged. */
export interface Given extends OwnValue {
  readonly quantity: QuantityId;
  readonly reading: string;
  readonly precision: Precision;
  readonly tolerance?: Tolerance | undefined;
}

/** Whether the method was right, whatever the digits. */
export const isByRightMethod = ({ was }: Standing): boolean => was === 'right' || was === 'rounded';

/** The work going on from some of the answers: a right one from wherever both it and the right work may have been. */
export function workFromPaper(
  { straight, standing }: Paper,
  right: Work,
  isMeant: (standing: Standing) => boolean,
): Work {
  const onPaper = new Map<number, Interval>();
  const written = new Map<number, Interval>();
  for (const [id, own] of standing) {
    if (!isMeant(own)) continue;
    const before = beforeRounding(own, own.precision);
    const place = straight.graph.placeOf(id);
    onPaper.set(place, own.was === 'right' ? shared(before, straight.at(own.precision).rounded.of(id)) : before);
    written.set(place, point(own.value));
  }
  return onPaper.size === 0 ? right : workFrom(right, onPaper, written);
}

const shared = (one: Interval, other: Interval): Interval => ({
  low: Math.min(Math.max(one.low, other.low), one.high),
  high: Math.max(Math.min(one.high, other.high), one.low),
});
