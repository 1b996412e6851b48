import type { NewSnapshot, Snapshot } from '../../../exercises/contract/safekeeping.ts';
import type { Stored } from '../database/stored.ts';

/** Where snapshots are kept: files of the desktop's, or a database of its own in a browser. */
export interface SnapshotStore {
  /** Newest first. */
  list(): Promise<Stored<readonly Snapshot[]>>;
  /**
   * Keeps what the pieces make together, whole or not at all, and deletes what need not be kept any longer. One is kept
   * at a time.
   */
  keep(snapshot: NewSnapshot, pieces: AsyncIterable<string>): Promise<Stored<Snapshot>>;
  /** The text that was kept. */
  read(name: Snapshot['name']): Promise<Stored<Blob>>;
}
