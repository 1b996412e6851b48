import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { candidatesOf, hasDoubtWithin, isDoubt, isSame, type Candidate, type Work } from './candidates.ts';
import type { Detours } from './detours.ts';
import { holds, meet, point } from './interval.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { StraightWork } from './straight-work.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';
import { mostPossible } from './verdict.ts';

/** Nobody is asked for more digits than this. */
export const mostDigits = 12;

interface Asked {
  readonly quantity: QuantityId;
  readonly precision: Precision;
  /** Asked before and right, so that what went into them cannot be what is wrong. */
  readonly known: Iterable<QuantityId>;
}

/** Whether the accepted range holds the value before the step, when the step changes it at all. */
export function holdsValueBefore({ rounded }: Work, asked: QuantityId): boolean {
  const { graph } = rounded;
  const quantity = graph.at(graph.placeOf(asked));
  const before = valueBeforeTheStep(graph.solution, quantity);
  return before !== undefined && !isSame(before, quantity.value) && holds(rounded.of(asked), before);
}

/** The right work at any precision, going on from what is known to be right. */
function workKnowing(straight: StraightWork, known: Iterable<QuantityId>): (precision: Precision) => Work {
  const { graph } = straight;
  const ids = [...known];
  const written = new Map(ids.map((id) => [graph.placeOf(id), point(graph.at(graph.placeOf(id)).value)]));
  const full = ids.length > 0 ? straight.full.from(written) : straight.full;
  return (precision) => {
    const { rounded } = straight.at(precision);
    if (ids.length === 0) return { rounded, full };
    return { rounded: rounded.from(new Map(ids.map((id) => [graph.placeOf(id), rounded.of(id)]))), full };
  };
}

/** The fewest digits, from those of the precision on, at which the accepted range holds no known mistake. */
export function digitsNeeded(straight: StraightWork, detours: Detours, asked: Asked): number | null {
  const { quantity } = asked;
  const workAt = workKnowing(straight, asked.known);
  for (let digits = digitsOf(asked.precision); digits <= mostDigits; digits += 1) {
    const precision = withDigits(asked.precision, digits);
    const work = workAt(precision);
    if (holdsValueBefore(work, quantity)) continue;
    if (!hasDoubtWithin(work, detours, quantity, work.rounded.of(quantity))) return digits;
  }
  return null;
}

/**
 * Whether every known mistake can be told from the right work, the usual ones from each other by name, and no number fits
 * so many that they would not all be offered.
 */
export function keepsApart(straight: StraightWork, detours: Detours, asked: Asked): boolean {
  const { quantity } = asked;
  const work = workKnowing(straight, asked.known)(asked.precision);
  if (holdsValueBefore(work, quantity)) return false;
  const accepted = work.rounded.of(quantity);
  // Mostly this is enough to see that they are not, and much sooner.
  if (hasDoubtWithin(work, detours, quantity, accepted)) return false;
  const candidates = candidatesOf(work, detours, quantity);
  if (candidates.some((one) => isDoubt(one) && meet(one.range, accepted))) return false;
  const usual = candidates.filter(isUsual);
  return (
    usual.every((one) => usual.every((other) => isApart(one, other))) && candidates.every(isOfferedAmong(candidates))
  );
}

const isApart = (one: Candidate, other: Candidate): boolean => one.name === other.name || !meet(one.range, other.range);

/** What most people do at some time is worth a name of its own. */
const isUsual = ({ name }: Candidate): boolean => knownMistakes[name].frequency >= 4;

/** Where ranges lie over each other, as many do at the low end of one of them as anywhere. */
const isOfferedAmong =
  (candidates: readonly Candidate[]) =>
  ({ range: { low } }: Candidate): boolean => {
    const fitting = candidates.filter(({ range }) => holds(range, low));
    return new Set(fitting.map(({ name }) => name)).size <= mostPossible;
  };

/** How many digits a precision counts. */
export const digitsOf = (precision: Precision): number =>
  'decimals' in precision ? precision.decimals : precision.significant;

/** The same precision with another count of digits. */
export const withDigits = (precision: Precision, digits: number): Precision =>
  'decimals' in precision ? { decimals: digits } : { significant: digits };
