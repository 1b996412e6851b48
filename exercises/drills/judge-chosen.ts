import type { Judgement } from '../contract/drill-views.ts';
import type { Chosen, Names, PlannedChoice, PlannedOrder, PlannedPart } from './drill-plan.ts';

export const isChosenPart = (part: PlannedPart): part is PlannedOrder | PlannedChoice =>
  part.kind === 'order' || part.kind === 'choice';

/** Judges tiles chosen or put in order, given as their ids with blanks between. */
export function judgeChosen(part: PlannedOrder | PlannedChoice, typed: string, names: Names): Judgement {
  const ids = typed.split(/\s+/).filter((id) => id !== '');
  const { item: quantity } = part;
  const chosen = part.kind === 'order' ? judgeOrder(part, ids, names) : judgeChoice(part, ids, names);
  if (!chosen) return { quantity, verdict: 'invalid', problem: 'not-chosen' };
  const said = { quantity, reading: ids.join(' '), value: null };
  return chosen.right ? { ...said, verdict: 'correct' } : { ...said, verdict: 'wrong', remark: chosen.remark };
}

function judgeOrder({ tiles, judge }: PlannedOrder, ids: readonly string[], names: Names): Chosen | undefined {
  const chosen = ids.flatMap((id) => tiles.filter((tile) => tile.id === id));
  return isSelection(ids, chosen.length) ? judge(chosen, names) : undefined;
}

function judgeChoice({ options, judge }: PlannedChoice, ids: readonly string[], names: Names): Chosen | undefined {
  const chosen = ids.filter((id) => options.includes(id));
  return isSelection(ids, chosen.length) ? judge(new Set(chosen), names) : undefined;
}

/** Something is chosen, all of it is there to be chosen, and nothing twice. */
const isSelection = (ids: readonly string[], found: number): boolean =>
  ids.length > 0 && found === ids.length && new Set(ids).size === ids.length;
