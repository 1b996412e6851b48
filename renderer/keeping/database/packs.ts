import type { Attempt } from './attempt.ts';
import { connection } from './connection.ts';
import { askForPersistence } from './persistence.ts';
import type { StoredPack } from './stored-pack.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

export async function keepPack(stored: StoredPack): Promise<Stored<void>> {
  const kept = await connection.write(async (database) => {
    await database.packs.put(stored);
  });
  if (kept.ok) askForPersistence();
  return kept;
}

/** Null where there is no such pack. */
export const loadPack = (id: string): Promise<Stored<StoredPack | null>> =>
  connection.read(async (database) => (await database.packs.get(id)) ?? null);

/** The pack alone goes: what was answered in it stays in the log. */
export const removePack = (id: string): Promise<Stored<void>> =>
  connection.write((database) => database.packs.delete(id));

/** What was answered in a pack, oldest first, whichever of its tasks it belongs to. */
export async function attemptsInPack(database: WorkbookDatabase, id: string): Promise<readonly Attempt[]> {
  const attempts = await database.attempts.where('task').startsWith(`${id}/`).toArray();
  return attempts.sort((one, other) => one.at - other.at || one.position - other.position);
}

/** All of them, the one changed last first. */
export const allPacks = (database: WorkbookDatabase): Promise<readonly StoredPack[]> =>
  database.packs.orderBy('changed').reverse().toArray();
