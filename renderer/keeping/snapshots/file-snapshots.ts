import type { NewSnapshot, Snapshot } from '../../../exercises/contract/safekeeping.ts';
import { fileOfSnapshot, nameOfSnapshot, snapshotOfFile } from '../../../exercises/snapshots/snapshot-name.ts';
import { newestFirst, turnAt } from '../../../exercises/snapshots/snapshot-order.ts';
import { browserPlan, snapshotsToKeep } from '../../../exercises/snapshots/snapshots-to-keep.ts';
import { attemptStorage, type Stored } from '../database/stored.ts';
import { compressed, textOf } from './compression.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Snapshots in a browser, as files in the page's own file system: away from all databases, which Chromium loses together. */
export class FileSnapshots implements SnapshotStore {
  readonly #open: () => Promise<FileSystemDirectoryHandle>;
  readonly #now: () => number;

  /** @param open gives the folder, which is made anew where it was cleared away under the page */
  constructor(open: () => Promise<FileSystemDirectoryHandle>, now: () => number) {
    this.#open = open;
    this.#now = now;
  }

  list(): Promise<Stored<readonly Snapshot[]>> {
    return attemptStorage(() => this.#list());
  }

  keep(snapshot: NewSnapshot, pieces: AsyncIterable<string>): Promise<Stored<Snapshot>> {
    return attemptStorage(async () => {
      const at = this.#now();
      const { reason, attempts } = snapshot;
      const file = fileOfSnapshot(nameOfSnapshot({ reason, attempts, at, ...turnAt(at, await this.#list()) }));
      const folder = await this.#open();
      const handle = await folder.getFileHandle(file, { create: true });
      try {
        // What is written takes the place of the empty file as a whole, when all of it is there.
        await compressed(pieces).pipeTo(await handle.createWritable());
      } catch (thrown) {
        await folder.removeEntry(file).catch(() => undefined);
        throw thrown;
      }
      const kept = snapshotOfFile(file, (await handle.getFile()).size);
      if (!kept) throw new RangeError(`${file} is no snapshot`);
      // The snapshot is safe by now; one too many goes the next time.
      await this.#thinOut(at).catch(() => undefined);
      return kept;
    });
  }

  read(name: Snapshot['name']): Promise<Stored<Blob>> {
    return attemptStorage(async () => {
      const folder = await this.#open();
      const handle = await folder.getFileHandle(fileOfSnapshot(name));
      return textOf(await handle.getFile());
    });
  }

  async #list(): Promise<readonly Snapshot[]> {
    const found: Snapshot[] = [];
    const folder = await this.#open();
    for await (const [file, handle] of folder.entries()) {
      if (!(handle instanceof FileSystemFileHandle) || !snapshotOfFile(file, 0)) continue;
      // One that has gone meanwhile is none, nor is one of which nothing was written yet when the browser was closed.
      const { size } = await handle.getFile().catch(() => ({ size: 0 }));
      const snapshot = snapshotOfFile(file, size);
      if (snapshot && size > 0) found.push(snapshot);
    }
    return found.sort(newestFirst);
  }

  async #thinOut(now: number): Promise<void> {
    const snapshots = await this.#list();
    const folder = await this.#open();
    const kept = snapshotsToKeep(snapshots, now, browserPlan);
    for (const { name } of snapshots.filter((snapshot) => !kept.has(snapshot.name))) {
      await folder.removeEntry(fileOfSnapshot(name)).catch(() => undefined);
    }
  }
}
