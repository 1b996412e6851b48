import { Dexie, type EntityTable } from 'dexie';
import type { Attempt } from './attempt.ts';
import type { Draft } from './draft.ts';
import { upgradeAttempt, upgradeDraft, type FirstAttempt, type FirstDraft } from './first-version.ts';
import type { Session } from './session.ts';
import type { StoredNetwork } from './stored-network.ts';
import type { StoredSummary } from './stored-summary.ts';

export const databaseName = 'backprop-workbook';
export const databaseVersion = 3;

/** The learner's record. What it says is written is on the disk, and what it reads has been written. */
export class WorkbookDatabase extends Dexie {
  declare readonly attempts: EntityTable<Attempt, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'drill'>;
  declare readonly networks: EntityTable<StoredNetwork, 'id'>;
  declare readonly sessions: EntityTable<Session, 'date'>;
  declare readonly summaries: EntityTable<StoredSummary, 'id'>;

  constructor() {
    super(databaseName, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      attempts: 'id, [at+position], check, drill, verdict',
      drafts: 'drill',
    });
    this.version(2)
      .stores({ networks: 'id, changed' })
      .upgrade(async (transaction) => {
        const attempts = transaction.table<FirstAttempt, string, Attempt>('attempts');
        await attempts.bulkPut((await attempts.toArray()).map(upgradeAttempt));
        const drafts = transaction.table<FirstDraft, string, Draft>('drafts');
        await drafts.bulkPut((await drafts.toArray()).map(upgradeDraft));
      });
    this.version(databaseVersion).stores({
      attempts: 'id, [at+position], check, drill, verdict, mistake',
      sessions: 'date',
      summaries: 'id',
    });
  }
}
