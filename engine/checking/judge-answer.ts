import type { Candidate, FoundMistake, Work } from './candidates.ts';
import { candidatesOf, isSame, workFrom } from './candidates.ts';
import type { Detours } from './detours.ts';
import type { Interval } from './interval.ts';
import { holds, meet, point } from './interval.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import { asTyped, beforeRounding, isNothing, isShort, writtenDigits, type OwnValue } from './own-value.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { HabitSearch } from './habits/habit-search.ts';
import type { FoundHabit } from './habits/rounding-habit.ts';
import { digitsNeeded, digitsOf, holdsValueBefore, mostDigits, withDigits } from './separation.ts';
import type { StraightWork } from './straight-work.ts';
import { isTrivial } from './trivial.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';
import type { Verdict } from './verdict.ts';
import { lastPlace, roundingTo } from './written-range.ts';

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
}

interface Given extends OwnValue {
  readonly quantity: QuantityId;
  readonly reading: string;
  readonly precision: Precision;
}

/** What can be said of one number, seen with the others on the paper. */
export function judgeAnswer(paper: Paper, answer: Given): Verdict {
  const { straight, detours } = paper;
  const { quantity, value, reading, precision } = answer;
  const understood = { quantity, value, reading };
  const right = straight.at(precision);
  const known = [...paper.standing].filter(([, { was }]) => was === 'right').map(([id]) => id);
  const fromRight = workFromPaper(paper, right, ({ was }) => was === 'right');
  const coarse = (): Verdict => ({
    ...understood,
    verdict: 'coarse',
    needs: digitsNeeded(straight, detours, { quantity, precision, known }),
  });

  const isPlainZero = isNothing(answer, precision);
  const accepted = right.rounded.of(quantity);
  const mistakes = candidatesOf(fromRight, detours, quantity);
  if (holds(accepted, value)) {
    // Zeros at the end need not be written; but what only an odd order would round to zeros was not worked so far.
    if (isShort(answer, precision) && !holds(straight.inUsualOrder(precision).of(quantity), value)) {
      return { quantity, verdict: 'invalid', problem: 'too-few-digits', needs: digitsOf(precision) };
    }
    const isDoubtful = holdsValueBefore(right, quantity) || mistakes.some(({ range }) => holds(range, value));
    if (!isDoubtful) return { ...understood, verdict: 'correct' };
    const doubt = coarse();
    const isFineEnough = doubt.verdict === 'coarse' && isRightToMoreDigits(straight, answer, doubt.needs);
    return isFineEnough ? { ...understood, verdict: 'correct' } : doubt;
  }
  // Right from an earlier answer that was asked with fewer digits than this one.
  if (holds(fromRight.rounded.of(quantity), value)) return coarse();
  const goesOn = goingOnFromRounded(paper, right, answer);
  if (goesOn) return { ...understood, verdict: 'rounded', habit: goesOn };

  const own = workFromPaper(paper, right, () => true);
  const { graph } = straight;
  const starts = [...own.rounded.course.startsOf(graph.placeOf(quantity))].flatMap(
    (place) => paper.standing.get(graph.at(place).id) ?? [],
  );
  const wrongStarts = starts.filter(({ was }) => was === 'wrong' || was === 'carried');
  const fromOwn = wrongStarts.length > 0 ? own.rounded.of(quantity) : undefined;
  if (fromOwn && holds(fromOwn, value)) {
    // A 0 that was itself worked out rightly, as behind a ReLU, goes on being 0.
    const isFromNothing = wrongStarts.some((start) => start.was === 'carried' && isNothing(start, start.precision));
    if (isFromNothing || !isTrivial(own, right, answer)) return { ...understood, verdict: 'carried' };
    // It follows without a mistake of its own; the one before it may explain both.
    return { ...understood, verdict: 'wrong', possible: bestOfEach(mistakes, value, isPlainZero) };
  }
  const copied = copiedFromBefore(mistakes, value);
  if (copied) return { ...understood, verdict: 'mistake', found: copied };
  if (isShort(answer, precision) && [accepted, fromOwn].some((range) => range && meet(range, asTyped(answer)))) {
    return { quantity, verdict: 'invalid', problem: 'too-few-digits', needs: digitsOf(precision) };
  }

  const habit = wrongStarts.length === 0 ? habitOf(paper, answer, mistakes) : undefined;
  if (habit) return { ...understood, verdict: 'rounded', habit };
  const fitting = fromOwn ? bestOfEach(candidatesOf(own, detours, quantity), value, isPlainZero) : [];
  const [only, ...others] = fitting.length > 0 ? fitting : bestOfEach(mistakes, value, isPlainZero);
  if (!only) return { ...understood, verdict: 'wrong', possible: [] };
  return others.length === 0
    ? { ...understood, verdict: 'mistake', found: only }
    : { ...understood, verdict: 'wrong', possible: [only, ...others] };
}

/** Right from an answer that is right but for its digits: those of this one are off with them. */
function goingOnFromRounded(paper: Paper, right: Work, { quantity, value }: Given): FoundHabit | undefined {
  const { graph } = paper.straight;
  const isRight = ({ was }: Standing): boolean => was === 'right' || was === 'rounded';
  if (![...paper.standing.values()].some(({ was }) => was === 'rounded')) return undefined;
  const { rounded } = workFromPaper(paper, right, isRight);
  if (!holds(rounded.of(quantity), value)) return undefined;
  for (const place of rounded.course.startsOf(graph.placeOf(quantity))) {
    const { id } = graph.at(place);
    const start = paper.standing.get(id);
    if (start?.habit) return { ...start.habit, how: { kind: 'goes-on', from: id, value: start.value } };
  }
  return undefined;
}

/** Whether as many digits were written as tell right from wrong, and are right to the last. */
function isRightToMoreDigits(straight: StraightWork, answer: Given, needs: number | null): boolean {
  if (needs === null || writtenDigits(answer, answer.precision) < needs) return false;
  return holds(straight.at(withDigits(answer.precision, needs)).rounded.of(answer.quantity), answer.value);
}

/** The work going on from some of the answers: a right one from wherever both it and the right work may have been. */
function workFromPaper({ straight, standing }: Paper, right: Work, isMeant: (standing: Standing) => boolean): Work {
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

/**
 * The way of rounding that the right method leads to an answer by, where no known mistake gives it as closely: a mistake
 * that moves an answer by no more than cutting digits does cannot be seen there.
 */
function habitOf(paper: Paper, answer: Given, mistakes: readonly Candidate[]): FoundHabit | undefined {
  const { straight, standing } = paper;
  const { graph } = straight;
  const { quantity, value, precision } = answer;
  const place = graph.placeOf(quantity);
  const before = valueBeforeTheStep(graph.solution, graph.at(place));
  if (before !== undefined && Math.abs(before - value) <= 0.5 * lastPlace(value, precision)) return undefined;
  const known = [...standing].filter(([, { was }]) => was === 'right' || was === 'rounded');
  const search = new HabitSearch(graph, new Map(known.map(([id, own]) => [graph.placeOf(id), own.value])), {
    place,
    value,
    agreed: precision,
    written: withDigits(precision, Math.max(digitsOf(precision), finiteDigits(answer))),
  });
  const atTheEnd = search.cutAtTheEnd();
  if (atTheEnd) return atTheEnd;
  const fitting = mistakes.filter(({ range }) => holds(range, value));
  if (fitting.some(({ full }) => isRoundedTo(full, answer))) return undefined;
  const exact = search.exactly();
  if (exact || fitting.length > 0) return exact;
  return search.within();
}

const finiteDigits = (answer: Given): number => {
  const digits = writtenDigits(answer, answer.precision);
  return Number.isFinite(digits) ? Math.min(digits, mostDigits) : 0;
};

/** Whether a value is written as this answer. */
function isRoundedTo(full: number, { value, precision }: Given): boolean {
  const { down, up } = roundingTo(precision);
  return isSame(down(full), value) || isSame(up(full), value);
}

/** The value before the step, where it stands as the answer, with zeros or without, and no other mistake comes to it in full. */
function copiedFromBefore(mistakes: readonly Candidate[], value: number): Candidate | undefined {
  const exact = mistakes.filter(({ full }) => isSame(full, value));
  return exact.every(({ name }) => name === 'step-left-out') ? exact[0] : undefined;
}

/** Of each mistake that leads to the answer, the way that comes nearest to it without rounding; what people do most first. */
function bestOfEach(candidates: readonly Candidate[], value: number, isPlainZero: boolean): FoundMistake[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!holds(candidate.range, value)) continue;
    if (isPlainZero && 'showsInDigits' in knownMistakes[candidate.name]) continue;
    const other = best.get(candidate.name);
    if (!other || Math.abs(candidate.full - value) < Math.abs(other.full - value)) best.set(candidate.name, candidate);
  }
  return [...best.values()].sort((one, other) => frequencyOf(other) - frequencyOf(one));
}

const frequencyOf = ({ name }: FoundMistake): number => knownMistakes[name].frequency;
