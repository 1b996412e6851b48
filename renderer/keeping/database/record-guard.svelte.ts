import type { Held } from '../../../exercises/contract/safekeeping.ts';
import type { Journal } from '../journal/journal.ts';
import { readAgain } from '../journal/read-again.ts';
import type { Attempt } from './attempt.ts';
import { recordChanges } from './record-changes.ts';
import { StorageError, type Stored, type StorageProblem } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';
import type { Writer } from './writer.svelte.ts';

/** A check, which may be none, and how many attempts the record held with it. */
interface Note {
  readonly attempts: number;
  readonly check: readonly Attempt[];
}

/** Notices where the record is lost, in whole or in part, by what the journal says it held. */
export class RecordGuard {
  readonly #journal: Journal;
  readonly #writer: Writer;
  /** How many attempts there are, and in which term of this window's as the writer they were counted. */
  #counted: { readonly attempts: number; readonly term: number } | undefined;
  /** How many attempts there were when an open record was cut off. */
  #cutOffAt = 0;
  #isAccepted = false;
  /** Checks that could not be noted yet, oldest first: they are noted before anything else is. */
  #unnoted: readonly Note[] = [];
  /** Each note waits for the one before it. */
  #turn: Promise<void> = Promise.resolve();
  #problem = $state.raw<StorageProblem>();

  constructor(journal: Journal, writer: Writer) {
    this.#journal = journal;
    this.#writer = writer;
  }

  /** Why a check could not be noted in the journal yet; it is stored in the record all the same. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** How many attempts the record holds; undefined where this window has not counted them. */
  get attempts(): number | undefined {
    return this.#counted?.term === this.#writer.term ? this.#counted.attempts : undefined;
  }

  /** The learner has chosen what becomes of a record at fault: until it is settled, it is taken as it is. */
  accept(isAccepted: boolean): void {
    this.#isAccepted = isAccepted;
  }

  /** The open record was closed from outside. With a browser’s site data, all that was noted of it may be gone as well. */
  cutOff(): void {
    this.#cutOffAt = this.attempts ?? 0;
  }

  /**
   * Called before the database is opened, because opening makes one where there is none.
   * @throws StorageError `missing`
   */
  async lookBefore(exists: boolean): Promise<void> {
    if (this.#isAccepted) return;
    const held = Math.max((await this.#held())?.attempts ?? 0, this.#cutOffAt);
    if (!exists && held > 0) throw new StorageError({ code: 'missing', held });
  }

  /** False where this window has taken over from another and has not looked since. */
  get hasLooked(): boolean {
    return !this.#writer.mayWrite || this.#isAccepted || this.attempts !== undefined;
  }

  /**
   * Counts what there is, by the term of this window's as the writer: what another has done before it took over counts.
   * @throws StorageError `incomplete`
   */
  async lookInto(database: WorkbookDatabase): Promise<void> {
    // Another window may be writing at this moment; it has looked itself.
    if (!this.#writer.mayWrite || this.#isAccepted) return;
    const { term } = this.#writer;
    const held = await this.#held();
    const found = await database.attempts.count();
    // As many as before may be others, where the record went back to before it was replaced.
    const isAnother = !(await hasAttempt(database, held?.last));
    const before = Math.max(held?.attempts ?? 0, this.#cutOffAt, isAnother ? found + 1 : 0);
    if (found < before) throw new StorageError({ code: 'incomplete', held: before, found });
    this.#cutOffAt = 0;
    this.#counted = { attempts: found, term };
    if (held?.isChanged) recordChanges.note();
    recordChanges.takeOver();
    if (held === undefined) return;
    if (!held) this.#tell(await this.#journal.settle(found, await newestId(database)));
    else if (found > held.attempts) await this.#note(found, []);
  }

  /** The problem of a database that cannot be opened. */
  async unreadable(): Promise<StorageError> {
    return new StorageError({ code: 'unreadable', held: (await this.#held())?.attempts ?? 0 });
  }

  /** Notes that something was changed since the last snapshot, so that the next start knows it, however this one ends. */
  async noteChange(): Promise<void> {
    if (this.attempts !== undefined) await this.#note(this.attempts, []);
  }

  /**
   * Notes checks that have just been stored.
   * @param added how many of their attempts were not there before
   * @param counted how many there were in all when they were stored, where this window had not counted them before
   */
  async note(
    database: WorkbookDatabase,
    checks: readonly (readonly Attempt[])[],
    added: number,
    counted: number | undefined,
  ): Promise<void> {
    const { term } = this.#writer;
    const before = this.attempts;
    const attempts = counted ?? (before === undefined ? await database.attempts.count() : before + added);
    this.#counted = { attempts, term };
    await this.#note(attempts, checks);
  }

  /** The record was changed as a whole: what it holds now is what it is meant to hold. */
  async settle(database: WorkbookDatabase): Promise<void> {
    this.#isAccepted = false;
    this.#cutOffAt = 0;
    const attempts = await database.attempts.count();
    this.#counted = { attempts, term: this.#writer.term };
    const held = await this.#held();
    // Where nothing was taken away, what was noted of the last checks holds on.
    if (held && held.attempts <= attempts && (await hasAttempt(database, held.last))) {
      await this.#note(attempts, []);
      return;
    }
    this.#unnoted = [];
    this.#tell(await this.#journal.settle(attempts, await newestId(database)));
  }

  /** Notes checks, after those that could not be noted before; without any, only that there are so many attempts. */
  #note(attempts: number, checks: readonly (readonly Attempt[])[]): Promise<void> {
    const notes = (checks.length === 0 ? [[]] : checks).map((check) => ({ attempts, check }));
    this.#unnoted = [...this.#unnoted, ...notes];
    this.#turn = this.#turn.then(() => this.#noteAll());
    return this.#turn;
  }

  async #noteAll(): Promise<void> {
    for (let [first] = this.#unnoted; first; [first] = this.#unnoted) {
      const note = first;
      const noted = await this.#journal.add(note.attempts, note.check);
      this.#tell(noted);
      this.#unnoted = this.#unnoted.filter((one) => (noted.ok ? one !== note : one.check.length > 0));
      if (!noted.ok) return;
    }
  }

  #tell(noted: Stored<unknown>): void {
    this.#problem = noted.ok ? undefined : noted.problem;
  }

  /**
   * Null where nothing is noted; undefined where that cannot be read, which keeps nobody from a record that is there, and
   * takes nothing from what may be noted.
   */
  async #held(): Promise<Held | null | undefined> {
    if (this.#isAccepted) return null;
    const held = await readAgain(() => this.#journal.held());
    if (held.ok) return held.value;
    this.#tell(held);
    return undefined;
  }
}

const hasAttempt = async ({ attempts }: WorkbookDatabase, id: string | undefined): Promise<boolean> =>
  id === undefined || (await attempts.where('id').equals(id).count()) > 0;

/** Undefined where there is none. */
const newestId = async ({ attempts }: WorkbookDatabase): Promise<string | undefined> =>
  (await attempts.orderBy('[at+position]').reverse().limit(1).primaryKeys())[0];
