import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Snapshot } from '../../exercises/contract/safekeeping.ts';
import {
  fileOfSnapshot,
  nameOfSnapshot,
  readSnapshotName,
  snapshotOfFile,
} from '../../exercises/snapshots/snapshot-name.ts';
import { newestFirst, turnAt } from '../../exercises/snapshots/snapshot-order.ts';
import { desktopPlan, snapshotsToKeep } from '../../exercises/snapshots/snapshots-to-keep.ts';
import { isMissing } from '../files/is-missing.ts';
import { makeFolder } from '../files/make-folder.ts';
import { SnapshotDraft } from './snapshot-draft.ts';

/** How much is given out at once, in bytes. */
const pieceSize = 1 << 20;

/** The snapshots as files in a folder. What goes wrong with the files is thrown, in the file system's words. */
export class SnapshotFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Newest first. */
  async list(): Promise<readonly Snapshot[]> {
    const snapshots = await Promise.all((await this.#files()).map((file) => this.#snapshotIn(file)));
    return snapshots.filter((snapshot) => snapshot !== null).sort(newestFirst);
  }

  /** A draft of a snapshot; what an earlier one left behind, because the app ended meanwhile, is cleared away. */
  async begin(
    begun: Pick<Snapshot, 'at' | 'attempts' | 'reason'>,
  ): Promise<{ snapshot: Omit<Snapshot, 'bytes'>; draft: SnapshotDraft }> {
    await makeFolder(this.#folder);
    const files = await this.#files();
    for (const file of files) {
      // What cannot be cleared away is in nobody's way.
      if (file.endsWith('.new')) await rm(join(this.#folder, file), { force: true }).catch(() => undefined);
    }
    const before = files.map((file) => snapshotOfFile(file, 0)).filter((snapshot) => snapshot !== null);
    const placed = { ...begun, ...turnAt(begun.at, before) };
    const snapshot = { name: nameOfSnapshot(placed), ...placed };
    return { snapshot, draft: await SnapshotDraft.begin(join(this.#folder, fileOfSnapshot(snapshot.name))) };
  }

  /** Deletes what need not be kept any longer. One that cannot be deleted now is the next time. */
  async thinOut(now: number): Promise<void> {
    const snapshots = await this.list();
    const kept = snapshotsToKeep(snapshots, now, desktopPlan);
    for (const { name } of snapshots.filter((snapshot) => !kept.has(snapshot.name))) {
      await rm(join(this.#folder, fileOfSnapshot(name)), { force: true }).catch(() => undefined);
    }
  }

  /** The text of a snapshot, in pieces; null where there is no such snapshot. */
  read(name: string): AsyncIterator<string> | null {
    if (!readSnapshotName(name)) return null;
    const text = createGunzip({ chunkSize: pieceSize }).setEncoding('utf8');
    // Ends the one with the other; whoever reads is told what goes wrong by the text itself.
    pipeline(createReadStream(join(this.#folder, fileOfSnapshot(name))), text, () => undefined);
    return (text as AsyncIterable<string>)[Symbol.asyncIterator]();
  }

  async #files(): Promise<readonly string[]> {
    try {
      return await readdir(this.#folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  /** Null for a file of others, and for one that has gone meanwhile or leads nowhere. */
  async #snapshotIn(file: string): Promise<Snapshot | null> {
    if (!snapshotOfFile(file, 0)) return null;
    const found = await stat(join(this.#folder, file)).catch(() => null);
    return found?.isFile() ? snapshotOfFile(file, found.size) : null;
  }
}
