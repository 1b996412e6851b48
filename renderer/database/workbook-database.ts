import { Dexie, type EntityTable } from 'dexie';
import type { Attempt } from './attempt.ts';
import type { Draft } from './draft.ts';

export const databaseName = 'backprop-workbook';
export const databaseVersion = 1;

/** The learner's record. What it says is written is on the disk, and what it reads has been written. */
export class WorkbookDatabase extends Dexie {
  declare readonly attempts: EntityTable<Attempt, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'drill'>;

  constructor() {
    super(databaseName, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' });
    this.version(databaseVersion).stores({
      attempts: 'id, [at+position], check, drill, verdict',
      drafts: 'drill',
    });
  }
}
