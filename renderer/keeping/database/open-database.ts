import { isTooFullToOpen } from './disk-room.ts';
import type { RecordGuard } from './record-guard.svelte.ts';
import { StorageError } from './stored.ts';
import { storedVersion } from './stored-version.ts';
import { databaseName, databaseVersion, WorkbookDatabase, type WritingGate } from './workbook-database.ts';

/** Dexie's version 3 is IndexedDB's 30; what lies between belongs to Dexie. */
const firstNewerVersion = (databaseVersion + 1) * 10;

/**
 * Opens the record whole, or not at all: nothing is made or changed where it is newer, lost, or the disk is full.
 * @throws what the browser says
 */
export async function openDatabase(gate: WritingGate, guard: RecordGuard): Promise<WorkbookDatabase> {
  if (await isTooFullToOpen()) throw new StorageError({ code: 'full' });
  const version = await storedVersion(databaseName);
  // Dexie would open a newer database without a word, and add what it misses in it.
  if (version >= firstNewerVersion) throw new StorageError({ code: 'newer' });
  await guard.lookBefore(version > 0);
  const database = new WorkbookDatabase(gate);
  try {
    await Promise.race([database.open(), blocked(database)]);
    await guard.lookInto(database);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

const blocked = (database: WorkbookDatabase): Promise<never> =>
  new Promise((_, reject) => {
    database.on('blocked', () => reject(new StorageError({ code: 'blocked' })));
  });
