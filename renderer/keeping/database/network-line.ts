import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { NetworkChange, StoredNetwork } from './stored-network.ts';

/** What one state of a network is beside another: `apart` where each has changes that the other has not. */
export type NetworkRelation = 'same' | 'newer' | 'older' | 'apart';

/** So many runs are remembered; of a state that goes on from before them it is not known any more. */
const longestLine = 100;

/** The network in a new state, changed in this run. */
export function changedIn(
  run: string,
  stored: Pick<StoredNetwork, 'id'> & Partial<StoredNetwork>,
  network: NetworkDocument,
  now: number,
): StoredNetwork {
  const line = lineOf(stored);
  const before = line.findLast((change) => change.run === run);
  const at = before ? Math.max(now, before.at + 1) : now;
  const others = line.filter((change) => change !== before);
  return { ...stored, network, changed: now, changes: [...others, { run, at }].slice(-longestLine) };
}

/** What theirs is beside one's own, by the changes that led to it. A clock that is wrong makes no state newer. */
export function relationOf(theirs: StoredNetwork, own: StoredNetwork): NetworkRelation {
  const [isBefore, isBehind] = [goesOnFrom(own, theirs), goesOnFrom(theirs, own)];
  if (isBefore && isBehind) return 'same';
  if (isBefore) return 'older';
  return isBehind ? 'newer' : 'apart';
}

/** Under what theirs is kept beside one's own, where both were changed: the same for all states that go on from there. */
export function copyIdOf(theirs: StoredNetwork, own: StoredNetwork): string {
  const { run = '' } = lineOf(theirs).find((change) => !has(own, change)) ?? {};
  return `${theirs.id}~${run === '' ? theirs.changed : run}`;
}

const lineOf = ({ changes, changed }: Partial<StoredNetwork>): readonly NetworkChange[] =>
  changes ?? (changed === undefined ? [] : [{ run: '', at: changed }]);

/** Whether the last change of one is among those of the other. */
function goesOnFrom(later: StoredNetwork, earlier: StoredNetwork): boolean {
  const last = lineOf(earlier).at(-1);
  return last !== undefined && has(later, last);
}

/** Of what was changed before runs were told apart, nothing says what it went on from. */
const has = (stored: StoredNetwork, { run, at }: NetworkChange): boolean =>
  lineOf(stored).some((change) => change.run === run && (run === '' ? change.at === at : change.at >= at));
