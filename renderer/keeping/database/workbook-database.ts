import { Dexie, type DBCore, type EntityTable } from 'dexie';
import type { Attempt } from './attempt.ts';
import type { Draft } from './draft.ts';
import { upgradeAttempt, upgradeDraft, type FirstAttempt, type FirstDraft } from './first-version.ts';
import { packed, unpacked } from './packed-samples.ts';
import type { Session } from './session.ts';
import type { StoredFormula } from './stored-formula.ts';
import type { StoredNetwork } from './stored-network.ts';
import type { StoredPack } from './stored-pack.ts';
import type { StoredSummary } from './stored-summary.ts';
import type { StoredWorking } from './stored-working.ts';
import { StorageError } from './stored.ts';

export const databaseName = 'backprop-workbook';
export const databaseVersion = 7;

export interface WritingGate {
  /** A transaction that may not write is never begun. */
  readonly mayWrite: () => boolean;
  /** Told of each one that writes what does not follow from the rest. */
  readonly wrote: () => void;
}

/** The learner's record. What it says is written is on the disk, and what it reads has been written. */
export class WorkbookDatabase extends Dexie {
  declare readonly attempts: EntityTable<Attempt, 'id'>;
  declare readonly drafts: EntityTable<Draft, 'drill'>;
  declare readonly formulas: EntityTable<StoredFormula, 'id'>;
  declare readonly networks: EntityTable<StoredNetwork, 'id'>;
  declare readonly packs: EntityTable<StoredPack, 'id'>;
  declare readonly sessions: EntityTable<Session, 'date'>;
  declare readonly summaries: EntityTable<StoredSummary, 'id'>;
  declare readonly workings: EntityTable<StoredWorking, 'id'>;

  constructor(gate: WritingGate) {
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
    this.version(3).stores({
      attempts: 'id, [at+position], check, drill, verdict, mistake',
      sessions: 'date',
      summaries: 'id',
    });
    // Since then many samples are packed; what was stored before can be read as it is, but not the other way round.
    this.version(4).stores({});
    this.version(5).stores({ workings: 'id, changed' });
    this.version(6).stores({
      attempts: 'id, [at+position], check, drill, verdict, mistake, task',
      packs: 'id, changed',
    });
    this.version(databaseVersion).stores({ formulas: 'id, changed' });
    this.use({ stack: 'dbcore', name: 'one-writer', create: (below) => gated(below, gate) });
    this.use({ stack: 'dbcore', name: 'packed-samples', create: packing });
    this.networks.hook('reading', (stored: StoredNetwork | undefined) => stored && unpacked(stored));
  }
}

/** Networks are packed as they are written, however that comes about. */
const packing = (below: DBCore): DBCore => ({
  ...below,
  table(name) {
    const table = below.table(name);
    if (name !== 'networks') return table;
    return {
      ...table,
      mutate: (request) =>
        table.mutate(
          request.type === 'put' || request.type === 'add'
            ? { ...request, values: request.values.map((stored: StoredNetwork) => packed(stored)) }
            : request,
        ),
    };
  },
});

/** Every transaction that writes comes through here, however it came about. */
const gated = (below: DBCore, { mayWrite, wrote }: WritingGate): DBCore => ({
  ...below,
  transaction(stores, mode, options) {
    if (mode === 'readwrite') {
      if (!mayWrite()) throw new StorageError({ code: 'elsewhere' });
      if (stores.some((store) => store !== 'summaries')) wrote();
    }
    return below.transaction(stores, mode, options);
  },
});
