import { askForPersistence } from './persistence.ts';
import { connection } from './connection.ts';
import type { StoredNetwork } from './stored-network.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

export async function keepNetwork(stored: StoredNetwork): Promise<Stored<void>> {
  const kept = await connection.write(async (database) => {
    await database.networks.put(stored);
  });
  if (kept.ok) askForPersistence();
  return kept;
}

/** Null where there is no such network. */
export const loadNetwork = (id: string): Promise<Stored<StoredNetwork | null>> =>
  connection.read(async (database) => (await database.networks.get(id)) ?? null);

export const removeNetwork = (id: string): Promise<Stored<void>> =>
  connection.write((database) => database.networks.delete(id));

/** The one worked on last; null where the shelf is empty. */
export const latestNetwork = (): Promise<Stored<StoredNetwork | null>> =>
  connection.read(async (database) => (await database.networks.orderBy('changed').last()) ?? null);

/** The whole shelf, the one worked on last first. */
export const allNetworks = (database: WorkbookDatabase): Promise<readonly StoredNetwork[]> =>
  database.networks.orderBy('changed').reverse().toArray();
