import type { NewSnapshot, Snapshot } from '../../../exercises/contract/safekeeping.ts';
import { DatabaseSnapshots } from './database-snapshots.ts';
import { FileSnapshots } from './file-snapshots.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Snapshots in a browser, wherever that lets the page put them. */
export class BrowserSnapshots implements SnapshotStore {
  readonly #store: Promise<SnapshotStore>;

  constructor(now: () => number) {
    this.#store = ownFolder().then(
      () => new FileSnapshots(ownFolder, now),
      () => new DatabaseSnapshots(now),
    );
  }

  async list() {
    return (await this.#store).list();
  }

  async keep(snapshot: NewSnapshot, pieces: AsyncIterable<string>) {
    return (await this.#store).keep(snapshot, pieces);
  }

  async read(name: Snapshot['name']) {
    return (await this.#store).read(name);
  }
}

/** Rejected where there are no files, as in some private windows, or none that a page can write. */
async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  if (!('createWritable' in FileSystemFileHandle.prototype)) throw new TypeError('no file can be written');
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('snapshots', { create: true });
}
