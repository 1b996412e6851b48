import type { Precision } from '../precision/precision.ts';
import type { Candidate, FoundMistake, Work } from './candidates.ts';
import { candidatesOf, hasDoubtWithin, isSame } from './candidates.ts';
import { digitSlipIn } from './digit-slip.ts';
import { goingOnFromRounded, habitsOf } from './habits/habit-of-answer.ts';
import { holds, meet, type Interval } from './interval.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import { asCut, asTyped, isNothing, isShort, writtenDigits } from './own-value.ts';
import { isByRightMethod, workFromPaper, type Given, type Paper } from './paper.ts';
import { nearMistakes } from './near-mistakes.ts';
import { digitsNeeded, digitsOf, holdsValueBefore, withDigits } from './separation.ts';
import type { StraightWork } from './straight-work.ts';
import { toleranceAround } from '../precision/tolerance.ts';
import { isTrivial } from './trivial.ts';
import { typedInstead } from './typed-instead.ts';
import { twoMistakes } from './two-mistakes.ts';
import { mostPossible, type Verdict } from './verdict.ts';
import { cutOff, lastPlace } from './written-range.ts';

/** What can be said of one number, seen with the others on the paper. */
export function judgeAnswer(paper: Paper, answer: Given): Verdict {
  const { straight, detours } = paper;
  const { quantity, value, reading, precision, tolerance } = answer;
  const understood = { quantity, value, reading };
  const right = straight.at(precision);
  const known = [...paper.standing].filter(([, { was }]) => was === 'right').map(([id]) => id);
  const accepted = right.rounded.of(quantity);
  if (tolerance && holds(toleranceAround(right.full.of(quantity).low, tolerance), value)) {
    return { ...understood, verdict: 'correct', ...(holds(accepted, value) ? {} : { byTolerance: true }) };
  }
  const fromRight = workFromPaper(paper, right, ({ was }) => was === 'right');
  const coarse = (): Verdict => ({
    ...understood,
    verdict: 'coarse',
    needs: digitsNeeded(straight, detours, { quantity, precision, known }),
  });

  if (holds(accepted, value)) {
    // Zeros at the end need not be written; but what only an odd order would round to zeros was not worked so far.
    if (isShort(answer, precision) && !holds(straight.inUsualOrder(precision).of(quantity), value)) {
      return { quantity, verdict: 'invalid', problem: 'too-few-digits', needs: digitsOf(precision) };
    }
    const isDoubtful = holdsValueBefore(right, quantity) || hasDoubtWithin(fromRight, detours, quantity, value);
    if (!isDoubtful) return { ...understood, verdict: 'correct' };
    const doubt = coarse();
    const isFineEnough = doubt.verdict === 'coarse' && isRightToMoreDigits(straight, answer, doubt.needs);
    return isFineEnough ? { ...understood, verdict: 'correct' } : doubt;
  }
  const mistakes = candidatesOf(fromRight, detours, quantity, value);
  // Right from an earlier answer that was asked with fewer digits than this one.
  if (holds(fromRight.rounded.of(quantity), value)) return coarse();
  const isAfterRounded = [...paper.standing.values()].some(({ was }) => was === 'rounded');
  const goesOn = isAfterRounded ? goingOnFromRounded(paper, right, answer) : undefined;
  if (goesOn) return { ...understood, verdict: 'rounded', habit: goesOn, others: [] };
  if (isAfterRounded) {
    // A mistake may have been made with what was rounded otherwise.
    mistakes.push(...candidatesOf(workFromPaper(paper, right, isByRightMethod), detours, quantity, value));
  }

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
    return { ...understood, verdict: 'wrong', possible: bestOfEach(mistakes, answer, accepted) };
  }
  if (fromOwn && isCutFrom(own, answer) && !isTrivial(own, right, answer)) return { ...understood, verdict: 'carried' };
  const copied = copiedFromBefore(mistakes, value);
  if (copied) {
    // Where the step is so small, the old value may also be what rounding too early makes of it.
    return [right, own].some(({ full }) => isLostEarly(full.of(quantity).low - value, precision))
      ? { ...understood, verdict: 'wrong', possible: [copied] }
      : { ...understood, verdict: 'mistake', found: copied };
  }
  const tooFew: Verdict = { quantity, verdict: 'invalid', problem: 'too-few-digits', needs: digitsOf(precision) };
  const isReached = (typed: Interval): boolean =>
    isShort(answer, precision) && [accepted, fromOwn].some((range) => range && meet(range, typed));
  if (isReached(asTyped(answer))) return tooFew;

  const [habit, ...habits] = wrongStarts.length === 0 ? habitsOf(paper, answer, mistakes) : [];
  if (habit) return { ...understood, verdict: 'rounded', habit, others: habits };
  const fitting = fromOwn ? bestOfEach(candidatesOf(own, detours, quantity, value), answer, accepted) : [];
  const [only, ...others] = fitting.length > 0 ? fitting : bestOfEach(mistakes, answer, accepted);
  if (!only) {
    // Cut off, and cut short: what the digits say is seen once there are as many as were asked for.
    if (isReached(asCut(answer))) return tooFew;
    return { ...understood, ...explained(paper, fromOwn ? own : fromRight, { fromRight, right, answer }) };
  }
  if (others.length > 0 || !isVisible(only, answer, accepted)) {
    return { ...understood, verdict: 'wrong', possible: [only, ...others] };
  }
  const likelier = likelierOtherwise(paper, fromOwn ? own : fromRight, answer, only);
  return likelier.length === 0
    ? { ...understood, verdict: 'mistake', found: only }
    : { ...understood, verdict: 'wrong', possible: [...likelier, only].slice(-mostPossible) };
}

/** Written to more figures, a number shows what it is. */
const mostFiguresInDoubt = 3;
/** Mistakes that are not made more often than this are doubted first. */
const mostSeldom = 3;

/** To so few figures, mistakes that people make as often, which lead to the answer with another way of rounding. */
function likelierOtherwise(paper: Paper, work: Work, answer: Given, only: FoundMistake): readonly FoundMistake[] {
  const figures = answer.digits?.significant ?? Infinity;
  if (figures > mostFiguresInDoubt || frequencyOf(only) > mostSeldom) return [];
  const near = nearMistakes(paper, work, answer);
  return near.filter(({ name }) => name !== only.name && knownMistakes[name].frequency > frequencyOf(only));
}

type Explained = OmitUnderstood<Extract<Verdict, { readonly verdict: 'wrong' | 'mistake' }>>;
type OmitUnderstood<V> = V extends Verdict ? Omit<V, 'quantity' | 'value' | 'reading'> : never;

/** What can be said of an answer that no mistake leads to as agreed. */
function explained(
  paper: Paper,
  work: Work,
  { fromRight, right, answer }: { readonly fromRight: Work; readonly right: Work; readonly answer: Given },
): Explained {
  const { quantity, value } = answer;
  if (value !== 0 && holds(fromRight.rounded.of(quantity), -value)) {
    return { verdict: 'mistake', found: typedInstead('sign-lost', fromRight, quantity, value) };
  }
  const near = nearMistakes(paper, work, answer);
  const slip = digitSlipIn(fromRight, quantity, answer);
  if (slip && near.length === 0) return { verdict: 'mistake', found: slip };
  if (slip) return { verdict: 'wrong', possible: [...near, slip].slice(0, mostPossible) };
  const both = twoMistakes(work, paper.detours, quantity, answer);
  if (both) return { verdict: 'wrong', possible: both, together: true };
  if (near.length > 0) return { verdict: 'wrong', possible: near };
  // Somebody who worked the whole line anew did not go on from what stands there.
  const anew =
    work === right
      ? []
      : bestOfEach(candidatesOf(right, paper.detours, quantity, value), answer, right.rounded.of(quantity));
  const [only, ...others] = anew;
  const figures = answer.digits?.significant ?? Infinity;
  if (
    only &&
    others.length === 0 &&
    figures > mostFiguresInDoubt &&
    isVisible(only, answer, right.rounded.of(quantity))
  ) {
    return { verdict: 'mistake', found: only };
  }
  return { verdict: 'wrong', possible: anew.length > mostPossible ? [] : anew };
}

/** Whether as many digits were written as tell right from wrong, and are right to the last. */
function isRightToMoreDigits(straight: StraightWork, answer: Given, needs: number | null): boolean {
  if (needs === null || writtenDigits(answer, answer.precision) < needs) return false;
  return holds(straight.at(withDigits(answer.precision, needs)).rounded.of(answer.quantity), answer.value);
}

/** Whether it is the right step from the learner's own values, with digits cut off at its end. */
const isCutFrom = ({ full }: Work, { quantity, value, precision }: Given): boolean =>
  value !== 0 && isSame(cutOff(full.of(quantity).low, precision), value);

/** The value before the step, where it stands as the answer, with zeros or without, and no other mistake comes to it in full. */
function copiedFromBefore(mistakes: readonly Candidate[], value: number): Candidate | undefined {
  const exact = mistakes.filter(({ full }) => isSame(full, value));
  return exact.every(({ name }) => name === 'step-left-out') ? exact[0] : undefined;
}

/** Of each mistake that leads to the answer, the way that comes nearest to it without rounding; what people do most first. */
function bestOfEach(candidates: readonly Candidate[], answer: Given, accepted: Interval): Candidate[] {
  const best = new Map<string, Candidate>();
  const { value } = answer;
  const isPlainZero = isNothing(answer, answer.precision);
  for (const candidate of candidates) {
    if (!holds(candidate.range, value)) continue;
    // With so few digits that it may come to the right value too, almost any number would show it.
    if ('showsInDigits' in knownMistakes[candidate.name] && (isPlainZero || meet(candidate.range, accepted))) continue;
    const other = best.get(candidate.name);
    if (!other || Math.abs(candidate.full - value) < Math.abs(other.full - value)) best.set(candidate.name, candidate);
  }
  return [...best.values()].sort((one, other) => frequencyOf(other) - frequencyOf(one));
}

const frequencyOf = ({ name }: FoundMistake): number => knownMistakes[name].frequency;

/**
 * Whether a mistake shows at these digits at all: it leads to nothing that is right as well, or nearly to this answer; and
 * a plain 0 is not what is left of any small value.
 */
function isVisible({ range, full }: Candidate, answer: Given, accepted: Interval): boolean {
  const { value, precision } = answer;
  if (isNothing(answer, precision)) {
    return full === 0 && !isLostEarly(Math.max(Math.abs(accepted.low), Math.abs(accepted.high)), precision);
  }
  return !meet(range, accepted) || Math.abs(full - value) <= lastPlace(value, precision);
}

/** So many digits fewer people go on with, and all that is smaller than these is lost. */
const digitsLost = 2;

const isLostEarly = (difference: number, precision: Precision): boolean =>
  'decimals' in precision && Math.abs(difference) < 0.5 * 10 ** (digitsLost - precision.decimals);
