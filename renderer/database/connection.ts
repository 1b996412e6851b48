import { attemptStorage, StorageError, type Stored, type StorageProblem } from './stored.ts';
import { databaseName, databaseVersion, WorkbookDatabase } from './workbook-database.ts';

/** Dexie's version 3 is IndexedDB's 30; what lies between belongs to Dexie. */
const firstNewerVersion = (databaseVersion + 1) * 10;

/** The page's one connection to the learner's record. It opens at first use; after a failure the next use tries again. */
export class Connection {
  #opening: Promise<WorkbookDatabase> | undefined;
  /** What ended an open connection for good, until the page is loaded anew. */
  #ended: StorageProblem | undefined;

  /** Does something with the open database; every way this can fail comes back as a problem. */
  use<Value>(action: (database: WorkbookDatabase) => PromiseLike<Value>): Promise<Stored<Value>> {
    return attemptStorage(async () => action(await this.open()));
  }

  open(): Promise<WorkbookDatabase> {
    if (this.#ended) return Promise.reject(new StorageError(this.#ended));
    this.#opening ??= this.#connect().catch((thrown: unknown) => {
      this.#opening = undefined;
      throw thrown;
    });
    return this.#opening;
  }

  async #connect(): Promise<WorkbookDatabase> {
    await refuseNewer();
    const database = new WorkbookDatabase();
    const blocked = new Promise<never>((_, reject) => {
      database.on('blocked', () => {
        reject(new StorageError({ code: 'blocked' }));
        database.close();
      });
    });
    // A newer version of the workbook in another window, or the clearing of site data, waits for this page to let go.
    database.on('versionchange', ({ newVersion }) => this.#end({ code: newVersion ? 'newer' : 'closed' }));
    await Promise.race([database.open(), blocked]);
    // Opening again could find an empty database where the record was, and go on as if nothing had happened.
    database.on('close', () => this.#end({ code: 'closed' }));
    return database;
  }

  #end(problem: StorageProblem): void {
    this.#ended ??= problem;
  }
}

/** Dexie would open a newer database without a word and add what it misses in it, so its version is looked at first. */
async function refuseNewer(): Promise<void> {
  if (!('indexedDB' in globalThis)) throw new StorageError({ code: 'unavailable' });
  const databases = await indexedDB.databases();
  const version = databases.find(({ name }) => name === databaseName)?.version ?? 0;
  if (version >= firstNewerVersion) throw new StorageError({ code: 'newer' });
}

export const connection = new Connection();
