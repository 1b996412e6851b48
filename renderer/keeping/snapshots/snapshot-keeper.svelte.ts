import type { NewSnapshot, Snapshot, SnapshotReason } from '../../../exercises/contract/safekeeping.ts';
import { connection, type Mending } from '../database/connection.ts';
import { recordChanges } from '../database/record-changes.ts';
import { isLoss, type Stored, type StorageProblem } from '../database/stored.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { writer } from '../database/writer.svelte.ts';
import type { RecordContents } from '../record-file/record-contents.ts';
import { writeContents, writeRecord } from '../record-file/write-record.ts';
import { inTime } from './in-time.ts';
import { readable } from './readable.ts';
import { snapshots as ownSnapshots } from './snapshots.ts';
import type { SnapshotStore } from './snapshot-store.ts';

interface Keeping {
  /** False for a record that lacks some of what the journal has noted. */
  readonly holdsJournal?: boolean;
  /** Of whoever makes the record anew. */
  readonly mending?: Mending;
  /** What is kept in place of the record, which cannot be read whole. */
  readonly contents?: RecordContents;
}

/** Null where the record is empty. */
type Kept = Stored<Snapshot | null>;

/** Ten minutes of work at most are in no snapshot. */
const usualInterval = 10 * 60_000;
/** A start is for the page; what is to be kept of the last time is in the journal too, and can wait a moment. */
const usualPause = 3000;
/** A snapshot of which nothing more is taken for so long is given up: the next must have its turn, and a window its end. */
const usualPatience = 10_000;

/** Keeps snapshots of the record: by itself where something was changed, and when asked before something. */
export class SnapshotKeeper {
  readonly #store: SnapshotStore;
  readonly #interval: number;
  readonly #pause: number;
  readonly #patience: number;
  #problem = $state.raw<StorageProblem>();
  /** Each snapshot waits for the one before it. */
  #turn: Promise<unknown> = Promise.resolve();
  #due: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param interval in milliseconds, from the first change after a snapshot to the next snapshot
   * @param pause in milliseconds, from the start to the first
   * @param patience in milliseconds, that one may make no headway
   */
  constructor(
    store: SnapshotStore = ownSnapshots,
    interval = usualInterval,
    pause = usualPause,
    patience = usualPatience,
  ) {
    this.#store = store;
    this.#interval = interval;
    this.#pause = pause;
    this.#patience = patience;
  }

  /** Why the last snapshot could not be kept; the ones before are untouched. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /**
   * Soon keeps one if anything was changed since the last, then some time after the first change that follows, and when
   * the page is put out of sight. Gives back how to stop.
   */
  start(): () => void {
    const stopListening = recordChanges.listen((changed) => {
      if (changed === 'all') void this.keepChanges();
      else this.#keepLater();
    });
    const keepWhenHidden = (): void => {
      if (document.hidden) void this.keepChanges();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    const first = setTimeout(() => void this.keepChanges(), this.#pause);
    return () => {
      clearTimeout(first);
      clearTimeout(this.#due);
      stopListening();
      document.removeEventListener('visibilitychange', keepWhenHidden);
    };
  }

  /**
   * A snapshot of what was changed since the last one; of nothing, none. Only the window that writes keeps any, and none
   * of a record that is just being made anew: the journal would be taken to be in it.
   */
  async keepChanges(): Promise<void> {
    await writer.settled;
    const isDue = (): boolean => writer.mayWrite && recordChanges.any && !connection.isMending;
    await this.#inTurn(() => (isDue() ? this.#keep('automatic') : nothing));
  }

  /**
   * A snapshot of the record as it is now; null where the record is empty. Whoever is about to change the record as a
   * whole asks for one before, and leaves everything as it is where it cannot be kept.
   */
  keep(reason: SnapshotReason, how: Keeping = {}): Promise<Kept> {
    return this.#inTurn(() => this.#keep(reason, how));
  }

  #inTurn(action: () => Promise<Kept>): Promise<Kept> {
    const kept = this.#turn.then(action);
    this.#turn = kept;
    return kept;
  }

  async #keep(reason: SnapshotReason, { holdsJournal = true, mending, contents }: Keeping = {}): Promise<Kept> {
    let done = recordChanges.begin();
    const opened = contents
      ? ({ ok: true, value: { attempts: contents.attempts.length, pieces: writeContents(contents) } } as const)
      : await connection.read(async (database) => {
          // What the journal told at the opening to be in no snapshot yet is in this one.
          done = recordChanges.begin();
          const attempts = await sizeOf(database);
          return attempts === null ? null : { attempts, pieces: connection.pieces(writeRecord(database)) };
        }, mending);
    const kept = opened.ok ? await this.#storeWhole(opened.value, { reason, holdsJournal }) : opened;
    if (kept.ok) done();
    else connection.tellDamage(kept.problem);
    this.#problem = kept.ok || isLoss(kept.problem) ? undefined : kept.problem;
    // What changed meanwhile, or could not be kept, has its turn again.
    if (recordChanges.any) this.#keepLater();
    return kept;
  }

  async #storeWhole(
    record: { readonly attempts: number; readonly pieces: AsyncIterable<string> } | null,
    how: Omit<NewSnapshot, 'attempts'>,
  ): Promise<Kept> {
    if (!record) return nothing;
    const { attempts, pieces } = record;
    return inTime(this.#patience, (isGoingOn) => this.#store.keep({ ...how, attempts }, readable(isGoingOn(pieces))));
  }

  #keepLater(): void {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.keepChanges(), this.#interval);
  }
}

const nothing: Promise<Stored<null>> = Promise.resolve({ ok: true, value: null });

/** How many attempts there are; null where there is nothing at all. */
async function sizeOf({ attempts, ...others }: WorkbookDatabase): Promise<number | null> {
  const { drafts, networks, sessions, workings, packs, formulas } = others;
  const tables = [attempts, drafts, networks, sessions, workings, packs, formulas];
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.some((count) => count > 0) ? (counts[0] ?? 0) : null;
}

export const snapshotKeeper = new SnapshotKeeper();
