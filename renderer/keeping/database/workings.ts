import { askForPersistence } from './persistence.ts';
import { connection } from './connection.ts';
import { PendingWork } from './pending-work.ts';
import type { StoredWorking } from './stored-working.ts';
import type { Stored } from './stored.ts';
import { writer } from './writer.svelte.ts';

const underWay = new PendingWork();

/** Takes note of all that is done to keep what was written last, which may be several writes: nobody takes over in between. */
export function undertakeKeeping(work: Promise<void>): void {
  underWay.add(work);
  writer.undertake(work);
}

/** Fulfilled once what was written last on any working is kept, or cannot be; none is looked for before. */
export const whenKept = (): Promise<void> => underWay.drained();

export async function keepWorking(working: StoredWorking): Promise<Stored<void>> {
  const kept = await connection.write(async (database) => {
    await database.workings.put(working);
  });
  if (kept.ok) askForPersistence();
  return kept;
}

/** Null where there is no such working. */
export const loadWorking = (id: string): Promise<Stored<StoredWorking | null>> =>
  connection.read(async (database) => (await database.workings.get(id)) ?? null);

/** The one written on last; null where there is none. */
export const latestWorking = (): Promise<Stored<StoredWorking | null>> =>
  connection.read(async (database) => (await database.workings.orderBy('changed').last()) ?? null);

/** All of them, the one written on last first. */
export const allWorkings = (): Promise<Stored<readonly StoredWorking[]>> =>
  connection.read((database) => database.workings.orderBy('changed').reverse().toArray());

export const removeWorking = (id: string): Promise<Stored<void>> =>
  connection.write((database) => database.workings.delete(id));
