import type { Change, Changed } from './changed.ts';

/** What one state is beside another of the same: `apart` where each has changes that the other has not. */
export type StateRelation = 'same' | 'newer' | 'older' | 'apart';

/** So many runs are remembered; of a state that goes on from before them it is not known any more. */
const longestLine = 100;

/** What is said of a state that goes on from another, changed in this run; `now` in milliseconds since 1970. */
export function changeIn(
  run: string,
  stored: Partial<Changed>,
  now: number,
): { readonly changed: number; readonly changes: readonly Change[] } {
  const line = lineOf(stored);
  const before = line.findLast((change) => change.run === run);
  const at = before ? Math.max(now, before.at + 1) : now;
  const others = line.filter((change) => change !== before);
  return { changed: now, changes: [...others, { run, at }].slice(-longestLine) };
}

/** What theirs is beside one's own, by the changes that led to it. A clock that is wrong makes no state newer. */
export function relationOf(theirs: Changed, own: Changed): StateRelation {
  const [isBefore, isBehind] = [goesOnFrom(own, theirs), goesOnFrom(theirs, own)];
  if (isBefore && isBehind) return 'same';
  if (isBefore) return 'older';
  return isBehind ? 'newer' : 'apart';
}

/** Under what theirs is kept beside one's own, where both were changed: the same for all states that go on from there. */
export function copyIdOf(theirs: Changed, own: Changed): string {
  const { run = '' } = lineOf(theirs).find((change) => !has(own, change)) ?? {};
  return `${theirs.id}~${run === '' ? theirs.changed : run}`;
}

const lineOf = ({ changes, changed }: Partial<Changed>): readonly Change[] =>
  changes ?? (changed === undefined ? [] : [{ run: '', at: changed }]);

/** Whether the last change of one is among those of the other. */
function goesOnFrom(later: Changed, earlier: Changed): boolean {
  const last = lineOf(earlier).at(-1);
  return last !== undefined && has(later, last);
}

/** Of what was changed before runs were told apart, nothing says what it went on from. */
const has = (stored: Changed, { run, at }: Change): boolean =>
  lineOf(stored).some((change) => change.run === run && (run === '' ? change.at === at : change.at >= at));
