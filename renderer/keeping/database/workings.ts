import { askForPersistence } from './persistence.ts';
import { connection } from './connection.ts';
import type { StoredWorking } from './stored-working.ts';
import type { Stored } from './stored.ts';

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
