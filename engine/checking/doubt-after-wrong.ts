import type { MistakeName } from './mistakes/mistake-names.ts';
import type { Verdict } from './verdict.ts';
import type { WorkGraph } from './work-graph.ts';

type Wrong = Extract<Verdict, { readonly verdict: 'wrong' | 'mistake' }>;

const isWrong = (verdict: Verdict): verdict is Wrong => verdict.verdict === 'wrong' || verdict.verdict === 'mistake';

const explains = (verdict: Wrong, name: MistakeName): boolean =>
  verdict.verdict === 'mistake'
    ? verdict.found.name === name
    : !verdict.together && verdict.possible.some((found) => found.name === name);

/** So many answers that a mistake does not explain make it doubtful where it explains a single one. */
const fewestInDoubt = 2;

/** A mistake whose effect on the answer comes out to this part of it was made, whatever else is on the paper. */
const exactly = 1e-4;

function isExact({ found, quantity, value }: Extract<Wrong, { readonly verdict: 'mistake' }>): boolean {
  // A plain 0 is exact for nothing.
  if (value === 0) return false;
  const full = found.work.of(quantity).low;
  return Math.abs(full - value) <= exactly * Math.abs(full - found.straight.of(quantity).low);
}

/**
 * On a paper where something is wrong for no known reason, a mistake is offered and not named in what was worked from
 * another wrong value, and where it explains nothing but one of several wrong answers: that reason may have led there too.
 */
export function doubtAfterWrong(graph: WorkGraph, verdicts: readonly Verdict[]): Verdict[] {
  const wrong = verdicts.filter(isWrong);
  if (!wrong.some(({ verdict }) => verdict === 'wrong')) return [...verdicts];
  const atPlace = new Map(wrong.map((verdict) => [graph.placeOf(verdict.quantity), verdict]));
  const isAfterOther = (place: number, name: MistakeName, seen = new Set<number>()): boolean =>
    graph.operands(place).some((operand) => {
      if (seen.has(operand)) return false;
      seen.add(operand);
      const before = atPlace.get(operand);
      return (before !== undefined && !explains(before, name)) || isAfterOther(operand, name, seen);
    });
  return verdicts.map((verdict) => {
    if (verdict.verdict !== 'mistake' || isExact(verdict)) return verdict;
    const { quantity, value, reading, found } = verdict;
    const explained = wrong.filter((other) => explains(other, found.name)).length;
    const isLone = explained === 1 && wrong.length - explained >= fewestInDoubt;
    if (!isLone && !isAfterOther(graph.placeOf(quantity), found.name)) return verdict;
    return { quantity, value, reading, verdict: 'wrong', possible: [found] };
  });
}
