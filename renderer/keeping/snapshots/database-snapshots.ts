import type { NewSnapshot, Snapshot } from '../../../exercises/contract/safekeeping.ts';
import { nameOfSnapshot } from '../../../exercises/snapshots/snapshot-name.ts';
import { newestFirst, turnAt } from '../../../exercises/snapshots/snapshot-order.ts';
import { browserPlan, snapshotsToKeep } from '../../../exercises/snapshots/snapshots-to-keep.ts';
import { attemptStorage, type Stored } from '../database/stored.ts';
import { compressed, gathered, textOf } from './compression.ts';
import { SnapshotDatabase } from './snapshot-database.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Snapshots in a browser that lets the page write no files: in a database of their own. */
export class DatabaseSnapshots implements SnapshotStore {
  readonly #database = new SnapshotDatabase();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  list(): Promise<Stored<readonly Snapshot[]>> {
    return attemptStorage(async () => (await (await this.#open()).snapshots.toArray()).sort(newestFirst));
  }

  keep({ reason, attempts }: NewSnapshot, pieces: AsyncIterable<string>): Promise<Stored<Snapshot>> {
    return attemptStorage(async () => {
      const at = this.#now();
      const content = await gathered(compressed(pieces));
      const { snapshots, contents } = await this.#open();
      const placed = { at, attempts, reason, ...turnAt(at, await snapshots.toArray()) };
      const name = nameOfSnapshot(placed);
      const snapshot = { name, ...placed, bytes: content.size };
      await this.#database.transaction('rw', snapshots, contents, async () => {
        await snapshots.put(snapshot);
        await contents.put({ name, content });
        const all = await snapshots.toArray();
        const kept = snapshotsToKeep(all, at, browserPlan);
        const old = all.map((one) => one.name).filter((one) => !kept.has(one));
        await snapshots.bulkDelete(old);
        await contents.bulkDelete(old);
      });
      return snapshot;
    });
  }

  read(name: Snapshot['name']): Promise<Stored<Blob>> {
    return attemptStorage(async () => {
      const { contents } = await this.#open();
      const kept = await contents.get(name);
      if (!kept) throw new RangeError(`no snapshot ${name}`);
      return textOf(kept.content);
    });
  }

  /** Dexie gives up a database that could not be opened once; what was in the way may be gone by now. */
  async #open(): Promise<SnapshotDatabase> {
    await this.#database.open();
    return this.#database;
  }
}
