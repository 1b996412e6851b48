import { snapshotReasons, type Snapshot } from '../contract/safekeeping.ts';

const ending = '.json.gz';
const form = new RegExp(`^([0-9]{1,16})-([0-9]{1,16})-(${snapshotReasons.join('|')})(?:-([1-9][0-9]{0,8}))?$`);

type Named = Pick<Snapshot, 'at' | 'turn' | 'attempts' | 'reason'>;

/** A snapshot's name says what is told of it, so that none need be opened to list them. */
export const nameOfSnapshot = ({ at, turn, attempts, reason }: Named): string =>
  `${at}-${attempts}-${reason}${turn ? `-${turn}` : ''}`;

/** Null for what is no snapshot's name: no other file can be asked for by it. */
export function readSnapshotName(name: string): Named | null {
  const [, at, attempts, reason, turn] = form.exec(name) ?? [];
  const known = snapshotReasons.find((one) => one === reason);
  return known
    ? { at: Number(at), attempts: Number(attempts), reason: known, ...(turn ? { turn: Number(turn) } : {}) }
    : null;
}

export const fileOfSnapshot = (name: string): string => `${name}${ending}`;

/** What the name of a file of this size tells of it, or null for a file that is no snapshot. */
export function snapshotOfFile(file: string, bytes: number): Snapshot | null {
  const name = file.endsWith(ending) ? file.slice(0, -ending.length) : '';
  const named = readSnapshotName(name);
  return named && { name, ...named, bytes };
}
