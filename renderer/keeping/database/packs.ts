import type { Attempt } from './attempt.ts';
import { connection } from './connection.ts';
import { PendingWork } from './pending-work.ts';
import { askForPersistence } from './persistence.ts';
import type { StoredPack } from './stored-pack.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';
import { writer } from './writer.svelte.ts';

const underWay = new PendingWork();

export function keepPack(stored: StoredPack): Promise<Stored<void>> {
  const keeping = connection.write(async (database) => {
    await database.packs.put(stored);
  });
  const over = keeping.then((kept) => {
    if (kept.ok) askForPersistence();
  });
  underWay.add(over);
  writer.undertake(over);
  return keeping;
}

/** As it was left, once what was changed last is kept; null where there is no such pack. */
export async function loadPack(id: string): Promise<Stored<StoredPack | null>> {
  await underWay.drained();
  return connection.read(async (database) => (await database.packs.get(id)) ?? null);
}

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
