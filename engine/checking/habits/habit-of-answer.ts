import { isDoubt, isSame, type Candidate, type Work } from '../candidates.ts';
import { holds } from '../interval.ts';
import { writtenDigits } from '../own-value.ts';
import { isByRightMethod, workFromPaper, type Given, type Paper } from '../paper.ts';
import { digitsOf, mostDigits, withDigits } from '../separation.ts';
import { valueBeforeTheStep } from '../value-before-the-step.ts';
import { lastPlace, roundingTo } from '../written-range.ts';
import { HabitSearch, nearest } from './habit-search.ts';
import { inFull, PlainWork } from './plain-work.ts';
import type { FoundHabit } from './rounding-habit.ts';

/** So many digits fewer people go on with. */
const usuallyDropped = 2;

/** Right from an answer that is right but for its digits: those of this one are off with them. */
export function goingOnFromRounded(paper: Paper, right: Work, { quantity, value }: Given): FoundHabit | undefined {
  const { graph } = paper.straight;
  const { rounded } = workFromPaper(paper, right, isByRightMethod);
  if (!holds(rounded.of(quantity), value)) return undefined;
  for (const place of rounded.course.startsOf(graph.placeOf(quantity))) {
    const { id } = graph.at(place);
    const start = paper.standing.get(id);
    if (start?.habit) return { ...start.habit, how: { kind: 'goes-on', from: id, value: start.value } };
  }
  return undefined;
}

/**
 * The ways of rounding by which the right method leads to an answer, the likeliest first; none where a known mistake gives it as closely: a mistake
 * that moves an answer by no more than the cutting of digits does cannot be seen there.
 */
export function habitsOf(paper: Paper, answer: Given, mistakes: readonly Candidate[]): readonly FoundHabit[] {
  const { straight, standing } = paper;
  const { graph } = straight;
  const { quantity, value, precision } = answer;
  const place = graph.placeOf(quantity);
  const before = valueBeforeTheStep(graph.solution, graph.at(place));
  if (before !== undefined && Math.abs(before - value) <= 0.5 * lastPlace(value, precision)) return [];
  const known = [...standing].filter(([, own]) => isByRightMethod(own));
  const values = new Map(known.map(([id, own]) => [graph.placeOf(id), own.value]));
  const search = new HabitSearch(graph, values, {
    place,
    value,
    agreed: precision,
    written: withDigits(precision, Math.max(digitsOf(precision), finiteDigits(answer))),
  });
  const atTheEnd = search.cutAtTheEnd();
  if (atTheEnd) return [atTheEnd, ...search.exactly()];
  const off = Math.abs(graph.at(place).value - value);
  const isNearer = mistakes.some((one) => isDoubt(one) && Math.abs(one.full - value) < off / 2);
  // What lies much nearer to a mistake tells nothing, unless the same habit shows elsewhere.
  const isSeen = (found: FoundHabit): boolean =>
    known.some(([, { habit }]) => habit?.name === found.name && habit.to === found.to);
  const told = (found: readonly FoundHabit[]): readonly FoundHabit[] => (isNearer ? found.filter(isSeen) : found);
  const fitting = mistakes.filter(({ range }) => holds(range, value));
  const exact = told(search.exactly());
  const shown = exact.length === 0 && paper.habit ? search.shows(paper.habit) : undefined;
  if (shown && !fitting.some((mistake) => isWorkedTo(mistake, values, answer))) return [shown];
  if (exact.length === 0) return fitting.length > 0 ? [] : told(search.within());
  const worked = fitting.filter((mistake) => isWorkedTo(mistake, values, answer));
  if (worked.some(isDoubt)) return [];
  // A mistake that hardly shows, but is worked to the very answer, is likelier than that most of the digits were dropped.
  const isUsual = ({ to }: FoundHabit): boolean => to === null || digitsOf(precision) - to <= usuallyDropped;
  return worked.length > 0 ? exact.filter(isUsual) : exact;
}

const finiteDigits = (answer: Given): number => {
  const digits = writtenDigits(answer, answer.precision);
  return Number.isFinite(digits) ? Math.min(digits, mostDigits) : 0;
};

/** Whether a value is written as this answer. */
function isWritten(full: number, { value, precision }: Given): boolean {
  const { down, up } = roundingTo(precision);
  return isSame(down(full), value) || isSame(up(full), value);
}

/** Whether a mistake leads to this very answer where every value on the way is rounded as agreed, or kept. */
function isWorkedTo({ straight, detour }: Candidate, paper: ReadonlyMap<number, number>, answer: Given): boolean {
  const { graph } = straight;
  const round = nearest(answer.precision);
  return [inFull, round].some((part) => {
    const work = new PlainWork(graph, { value: round, part, paper, detour });
    return isWritten(work.worked(graph.placeOf(answer.quantity)), answer);
  });
}
