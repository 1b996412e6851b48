import { Dexie, type EntityTable } from 'dexie';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';

export const snapshotDatabaseName = 'backprop-workbook-snapshots';

interface Content {
  readonly name: Snapshot['name'];
  /** The record's text, compressed. */
  readonly content: Blob;
}

/** Snapshots in a database of their own, which stays when the record is deleted. */
export class SnapshotDatabase extends Dexie {
  declare readonly snapshots: EntityTable<Snapshot, 'name'>;
  declare readonly contents: EntityTable<Content, 'name'>;

  constructor() {
    super(snapshotDatabaseName, { cache: 'disabled', chromeTransactionDurability: 'strict' });
    this.version(1).stores({ snapshots: 'name, at', contents: 'name' });
  }
}
