import { Dexie } from 'dexie';
import { attemptStorage, StorageError, type Stored } from '../../keeping/database/stored.ts';
import { databaseName } from '../../keeping/database/workbook-database.ts';
import { writer } from '../../keeping/database/writer.svelte.ts';
import { desktop } from '../../shell/engine-client/desktop.ts';

/** Removes the record's database: on the desktop its very files, in a browser what the browser lets go of. */
export const removeDatabase = (): Promise<Stored<void>> =>
  attemptStorage(() =>
    writer.perform(async () => {
      if (!desktop) return Dexie.delete(databaseName);
      const removed = await desktop.safekeep('removeDatabase', null);
      if (!removed.ok) throw new StorageError(removed.problem);
    }),
  );
