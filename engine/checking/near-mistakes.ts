import { candidatesOf, isSame, type Candidate, type FoundMistake, type Work } from './candidates.ts';
import type { Write } from './evaluate-formula.ts';
import { nearest } from './habits/habit-search.ts';
import { inFull, PlainWork, type PlainManner } from './habits/plain-work.ts';
import type { Given, Paper } from './paper.ts';
import { digitsOf, withDigits } from './separation.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';
import { mostPossible } from './verdict.ts';
import { cutOff, roundingTo } from './written-range.ts';

/** Of an answer, or of its step where it is the value after one, what another way of rounding changes at most. */
const mostOff = 0.1;
/** So many digits too few, and not more, are looked for. */
const mostDropped = 2;
/** Of more detours than these, the nearest are looked at. */
const mostDetours = 16;
/** A single figure is what any mistake of that size may come to. */
const fewestFigures = 2;
/** So near to a mistake, with all others so many times as far away, and written to so many figures, that it may well be that one. */
const nearPart = 0.005;
const timesAsFar = 5;
const figuresOfNear = 3;

/**
 * The mistakes that lead to an answer only together with another way of rounding, or that alone come near it. None of them
 * is certain, and where more than a few fit, none is given.
 */
export function nearMistakes(paper: Paper, work: Work, answer: Given): readonly FoundMistake[] {
  const { quantity, value } = answer;
  const { graph } = paper.straight;
  const asked = graph.at(graph.placeOf(quantity));
  const before = asked.name.kind.startsWith('updated') ? valueBeforeTheStep(graph.solution, asked) : undefined;
  const size = Math.abs(value - (before ?? 0));
  if (size === 0 || figuresOf(value) < fewestFigures) return [];
  const distance = ({ full }: Candidate): number => Math.abs(full - value);
  const near = candidatesOf(work, paper.detours, quantity, value)
    .filter((one) => distance(one) <= mostOff * size)
    .sort((one, other) => distance(one) - distance(other));
  const { onPaper } = work.full.course;
  const known = new Map(
    [...paper.standing].flatMap(([id, own]) => {
      const place = graph.placeOf(id);
      return onPaper.has(place) ? [[place, own.value] as const] : [];
    }),
  );
  const worked = near.slice(0, mostDetours).filter(({ detour }) => isWorkedOtherwise(paper, known, answer, detour));
  const found = firstOfEach(worked);
  if (found.length > 0) return found.length > mostPossible ? [] : found;
  const [first, second] = firstOfEach(near);
  const figures = answer.digits?.significant ?? 0;
  if (!first || figures < figuresOfNear || distance(first) > nearPart * size) return [];
  const isAlone =
    Math.min(second ? distance(second) : Infinity, Math.abs(asked.value - value)) > timesAsFar * distance(first);
  return isAlone ? [first] : [];
}

/** Zeros at the end show none. */
const figuresOf = (value: number): number => value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length;

const firstOfEach = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ name }, index) => candidates.findIndex((other) => other.name === name) === index);

/** Whether a mistake leads to the very answer where digits are cut, or values on the way rounded too early. */
function isWorkedOtherwise(
  { straight: { graph } }: Paper,
  known: ReadonlyMap<number, number>,
  { quantity, value: typed, precision }: Given,
  detour: Candidate['detour'],
): boolean {
  const place = graph.placeOf(quantity);
  const { down, up } = roundingTo(precision);
  const cut: Write = (value) => cutOff(value, precision);
  const isRounded = (value: number): boolean => isSame(down(value), typed) || isSame(up(value), typed);
  const isCut = (value: number): boolean => isSame(cut(value), typed);
  const comesTo = (manner: PlainManner, isWritten: (value: number) => boolean): boolean =>
    (['first', 'last'] as const).some((order) =>
      isWritten(new PlainWork(graph, { ...manner, paper: known, detour, order }).worked(place)),
    );
  if (comesTo({ value: inFull, part: inFull }, isCut)) return true;
  if ([inFull, cut].some((part) => comesTo({ value: cut, part }, isCut))) return true;
  const agreed = digitsOf(precision);
  return Array.from({ length: mostDropped }, (_, index) => agreed - 1 - index)
    .filter((digits) => digits > 0)
    .some((digits) => {
      const early = nearest(withDigits(precision, digits));
      if ([inFull, early].some((part) => comesTo({ value: early, part }, isRounded))) return true;
      return digits > 1 && comesTo({ value: inFull, activation: early, part: inFull }, isRounded);
    });
}
