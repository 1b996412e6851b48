import type { NetworkDocument } from '../../../engine/network/document.ts';
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

/** The ids of the whole shelf, the one worked on last first. The networks, which may be large, are not read for it. */
export const shelfOrder = (database: WorkbookDatabase): Promise<readonly string[]> =>
  database.networks.orderBy('changed').reverse().primaryKeys();

/** The very same network, as it lies on the shelf; one after the other is read, and none is kept. */
export async function findOnShelf(
  database: WorkbookDatabase,
  network: NetworkDocument,
): Promise<StoredNetwork | undefined> {
  const wanted = JSON.stringify(network);
  for (const id of await shelfOrder(database)) {
    const lies = await database.networks.get(id);
    const isLikely = lies?.network.samples.length === network.samples.length;
    if (isLikely && JSON.stringify(lies.network) === wanted) return lies;
  }
  return undefined;
}
