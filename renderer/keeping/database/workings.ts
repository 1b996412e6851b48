import { dequal } from 'dequal/lite';
import { askForPersistence } from './persistence.ts';
import { connection } from './connection.ts';
import { PendingWork } from './pending-work.ts';
import type { StoredWorking } from './stored-working.ts';
import type { Stored } from './stored.ts';
import { unkeptWorkings } from './unkept-workings.ts';
import { writer } from './writer.svelte.ts';

const underWay = new PendingWork();

/** Takes note of all that is done to keep what was written last, which may be several writes: nobody takes over in between. */
export function undertakeKeeping(work: Promise<void>): void {
  underWay.add(work);
  writer.undertake(work);
}

/** Fulfilled once what was written last on any working is kept, or cannot be; none is looked for before. */
export const whenKept = (): Promise<void> => underWay.drained();

/**
 * Keeps a working as it was written last, or holds it until it can be kept. What another window has written on it since
 * stays: then this one is kept beside it, as a working of its own.
 * @param from when the state that it goes on from was changed, in milliseconds since 1970; none where it was never kept
 * @returns the working as it lies in the record now
 */
export async function keepWorking(working: StoredWorking, from: number | undefined): Promise<Stored<StoredWorking>> {
  const kept = await connection.write((database) =>
    database.transaction('rw', database.workings, async () => {
      const lies = await database.workings.get(working.id);
      const isApart = lies !== undefined && lies.changed !== from && !isAlike(lies, working);
      const own = isApart ? { ...working, id: apartId(working) } : working;
      await database.workings.put(own);
      return own;
    }),
  );
  if (kept.ok) {
    unkeptWorkings.letGo(working.id);
    askForPersistence();
  } else unkeptWorkings.hold({ working, from });
  return kept;
}

/** However long ago each was changed. */
const isAlike = (one: StoredWorking, other: StoredWorking): boolean =>
  dequal({ ...one, changed: other.changed }, other);

/** As a working of a file is named that was written on there and here. */
const apartId = ({ id, changed }: StoredWorking): string => `${id}~${changed}`;

/** As it is kept, or as it was written here since, where that could not be kept; null where there is no such working. */
export async function loadWorking(id: string): Promise<Stored<StoredWorking | null>> {
  const unkept = unkeptWorkings.at(id);
  if (unkept) return { ok: true, value: unkept.working };
  return connection.read(async (database) => (await database.workings.get(id)) ?? null);
}

/** The one that could not be kept last, or else the one written on last; null where there is none. */
export async function latestWorking(): Promise<Stored<StoredWorking | null>> {
  const [first] = newestFirst(unkept());
  if (first) return { ok: true, value: first };
  return connection.read(async (database) => (await database.workings.orderBy('changed').last()) ?? null);
}

/** All of them, the one written on last first; what could not be kept is among them as it was written last. */
export async function allWorkings(): Promise<Stored<readonly StoredWorking[]>> {
  const kept = await connection.read((database) => database.workings.toArray());
  if (!kept.ok) return kept;
  const others = kept.value.filter(({ id }) => !unkeptWorkings.at(id));
  return { ok: true, value: newestFirst([...others, ...unkept()]) };
}

const unkept = (): readonly StoredWorking[] => unkeptWorkings.all().map(({ working }) => working);

const newestFirst = (workings: readonly StoredWorking[]): readonly StoredWorking[] =>
  [...workings].sort((one, other) => other.changed - one.changed);

export async function removeWorking(id: string): Promise<Stored<void>> {
  const removed = await connection.write((database) => database.workings.delete(id));
  if (removed.ok) unkeptWorkings.letGo(id);
  return removed;
}
