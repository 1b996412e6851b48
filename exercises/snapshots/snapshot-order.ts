import type { Snapshot } from '../contract/safekeeping.ts';

type Placed = Pick<Snapshot, 'at' | 'turn'>;

/** The newest first, in the order in which they were taken, whatever the clock said. */
export const newestFirst = (one: Placed, other: Placed): number => turnOf(other) - turnOf(one) || other.at - one.at;

/** The turn of a snapshot that is taken now: the next one where the clock stands before the newest. */
export function turnAt(at: number, before: readonly Placed[]): Pick<Snapshot, 'turn'> {
  const newest = [...before].sort(newestFirst)[0];
  if (!newest) return {};
  const turn = turnOf(newest) + (at < newest.at ? 1 : 0);
  return turn === 0 ? {} : { turn };
}

const turnOf = ({ turn = 0 }: Placed): number => turn;
