import { journal } from '../journal/this-journal.ts';
import { Abandonable } from './abandonable.ts';
import { mayLackRoom } from './disk-room.ts';
import { recordChanges } from './record-changes.ts';
import { heldBackDrafts } from './held-back-drafts.ts';
import { openDatabase } from './open-database.ts';
import { forgetAllSetAside } from './set-aside.ts';
import { RecordGuard } from './record-guard.svelte.ts';
import {
  attemptStorage,
  isLoss,
  isOfValue,
  isUnreadable,
  StorageError,
  type RecordLoss,
  type Stored,
  type StorageProblem,
} from './stored.ts';
import { tidyFiles } from './tidy-files.ts';
import type { WorkbookDatabase } from './workbook-database.ts';
import { unkeptWorkings } from './unkept-workings.ts';
import { forgetUnsaved, readUnsavedAnew } from './unsaved-sheets.ts';
import { writer as ownWriter, type Writer } from './writer.svelte.ts';

type Action<Value> = (database: WorkbookDatabase) => PromiseLike<Value>;

/** While a record is made anew, only whoever does so has it; all others wait until it is over. */
export interface Mending {
  readonly end: () => void;
}

/** The page's one connection to the learner's record. It opens at first use; after a failure the next use tries again. */
export class Connection {
  readonly guard: RecordGuard;
  readonly #writer: Writer;
  readonly #lossListeners = new Set<(loss: RecordLoss) => void>();
  #opening: Promise<WorkbookDatabase> | undefined;
  #looking: Promise<void> | undefined;
  #database: WorkbookDatabase | undefined;
  readonly #underWay = new Abandonable();
  #wasCutOff = false;
  #mending: { readonly mending: Mending; readonly over: Promise<void> } | undefined;
  /** What ended an open connection for good, until the page is loaded anew. */
  #ended: StorageProblem | undefined;

  constructor(writer = ownWriter, guard = new RecordGuard(journal, writer)) {
    this.#writer = writer;
    this.guard = guard;
  }

  /** Looks something up in the open database; every way this can fail comes back as a problem. */
  read<Value>(action: Action<Value>, mending?: Mending): Promise<Stored<Value>> {
    return this.#attempt(() => this.#use(action, mending));
  }

  /** Changes something in it, where this window is the one that writes. */
  write<Value>(action: Action<Value>, mending?: Mending): Promise<Stored<Value>> {
    return this.#attempt(() => this.#writer.perform(() => this.#use(action, mending)));
  }

  /** Adds to the record as a whole, as a merge does: what could not be stored before it comes onto what there is then. */
  extend<Value>(action: Action<Value>): Promise<Stored<Value>> {
    return this.write(async (database) => {
      const value = await action(database);
      await this.guard.settle(database);
      recordChanges.noteAll();
      readUnsavedAnew();
      return value;
    });
  }

  /** Changes the record as a whole, as an import does: however much it holds afterwards is what it is meant to hold. */
  rewrite<Value>(action: Action<Value>, mending?: Mending): Promise<Stored<Value>> {
    return this.write(async (database) => {
      const value = await action(database);
      await this.guard.settle(database);
      recordChanges.noteAll();
      forgetAllSetAside();
      forgetUnsaved();
      unkeptWorkings.forget();
      heldBackDrafts.forget();
      return value;
    }, mending);
  }

  get isMending(): boolean {
    return this.#mending !== undefined;
  }

  /**
   * Begins to make the record anew: until that ends it is taken as it is, and nobody else reads or writes. Fulfilled when
   * whoever was just looking whether it is whole has done with it.
   */
  async mend(): Promise<Mending> {
    let free: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (free = resolve));
    const end = (): void => {
      this.guard.accept(false);
      this.#mending = undefined;
      free();
    };
    const mending = { end };
    this.guard.accept(true);
    this.#mending = { mending, over };
    await Promise.allSettled([this.#opening, this.#looking]);
    return mending;
  }

  open(): Promise<WorkbookDatabase> {
    if (this.#ended) return Promise.reject(new StorageError(this.#ended));
    this.#opening ??= this.#connect().catch((thrown: unknown) => {
      this.#opening = undefined;
      this.#tellIfLost(thrown);
      throw thrown;
    });
    return this.#opening;
  }

  /** Closes the database; the next use opens what is there then. */
  letGo(): void {
    const database = this.#database;
    this.#database = undefined;
    this.#opening = undefined;
    database?.close();
  }

  /** Calls when the record is found to be lost, in whole or in part; gives back how to stop. */
  onLoss(listener: (loss: RecordLoss) => void): () => void {
    this.#lossListeners.add(listener);
    return () => this.#lossListeners.delete(listener);
  }

  async #use<Value>(action: Action<Value>, mending: Mending | undefined): Promise<Value> {
    while (this.#mending && this.#mending.mending !== mending) await this.#mending.over;
    const database = await this.open();
    await this.#lookAgain(database);
    return this.#underWay.do(() => action(database));
  }

  /** Whoever takes over from another window looks first whether the record is whole. */
  async #lookAgain(database: WorkbookDatabase): Promise<void> {
    if (this.guard.hasLooked) return;
    this.#looking ??= this.guard
      .lookInto(database)
      .catch((thrown: unknown) => {
        this.letGo();
        this.#tellIfLost(thrown);
        throw thrown;
      })
      .finally(() => (this.#looking = undefined));
    await this.#looking;
  }

  async #connect(): Promise<WorkbookDatabase> {
    await this.#writer.settled;
    const database = await this.#openDatabase();
    // A newer version of the workbook in another window, or the clearing of site data, waits for this page to let go.
    database.on('versionchange', ({ newVersion }) => this.#end({ code: newVersion ? 'newer' : 'closed' }));
    // A browser that cannot go on with its files, as on a full disk, lets go of them, and may never say what became of
    // what was under way. The next use looks again at what is there.
    database.on('close', () => {
      if (this.#database !== database) return;
      this.letGo();
      this.guard.cutOff();
      this.#wasCutOff = true;
      this.#underWay.abandon(new StorageError({ code: 'closed' }));
    });
    this.#database = database;
    // A good end leaves nothing that is in no snapshot.
    const wasChanged = recordChanges.any;
    if (this.#writer.mayWrite && (this.#wasCutOff || wasChanged)) void tidyFiles().catch(() => undefined);
    this.#wasCutOff = false;
    return database;
  }

  async #openDatabase(): Promise<WorkbookDatabase> {
    const gate = {
      mayWrite: () => this.#writer.mayWrite,
      wrote: () => {
        if (recordChanges.note()) void this.guard.noteChange();
      },
    };
    try {
      return await openDatabase(gate, this.guard);
    } catch (thrown) {
      if (!isUnreadable(thrown)) throw thrown;
      throw (await mayLackRoom()) ? new StorageError({ code: 'full' }) : await this.guard.unreadable();
    }
  }

  #end(problem: StorageProblem): void {
    this.#ended ??= problem;
  }

  /** What is read out of the record piece by piece; that a value cannot be read is told by who gets to know of it. */
  async *pieces(source: AsyncIterable<string>): AsyncGenerator<string> {
    try {
      yield* source;
    } catch (thrown) {
      throw this.#damageOr(thrown);
    }
  }

  #damageOr(thrown: unknown): unknown {
    return isOfValue(thrown) ? new StorageError({ code: 'damaged', held: this.guard.attempts ?? 0 }) : thrown;
  }

  /** Tells those who listen for a loss, if this is one of a value. */
  tellDamage(problem: StorageProblem): void {
    if (problem.code === 'damaged' && !this.isMending) this.#tellIfLost(new StorageError(problem));
  }

  async #attempt<Value>(action: () => PromiseLike<Value>): Promise<Stored<Value>> {
    const stored = await attemptStorage(async () => {
      try {
        return await action();
      } catch (thrown) {
        throw this.#damageOr(thrown);
      }
    });
    if (!stored.ok) this.tellDamage(stored.problem);
    return stored;
  }

  #tellIfLost(thrown: unknown): void {
    if (!(thrown instanceof StorageError) || !isLoss(thrown.problem)) return;
    for (const listener of this.#lossListeners) listener(thrown.problem);
  }
}

export const connection = new Connection();
