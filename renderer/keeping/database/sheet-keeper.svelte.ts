import type { NewCheck } from './attempt.ts';
import { emptyPaper, withWritten, type Paper } from './draft.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import type { Stored, StorageProblem } from './stored.ts';
import { noteUnderWay } from './sheets-under-way.ts';
import { noteUnsaved, unsavedSheet } from './unsaved-sheets.ts';
import { writer } from './writer.svelte.ts';

/** Where a sheet lies. */
export interface SheetStore {
  readonly load: (drill: string) => Promise<Stored<Paper>>;
  /** Stores the state of the sheet and the checks, all of it or nothing, where it was read in the term that still is. */
  readonly save: (drill: string, paper: Paper, checks: readonly NewCheck[], term: number) => Promise<Stored<void>>;
  /**
   * Told of all that is done to keep a state, which may be several writes: nobody takes over, closes or opens the sheet
   * anew in between.
   */
  readonly undertake: (drill: string, work: Promise<void>) => void;
}

const record: SheetStore = {
  load: loadDraft,
  save: saveDraft,
  undertake: (drill, work) => writer.undertake(noteUnderWay(drill, work)),
};

/**
 * Keeps one sheet as it lies there. While one state is being stored, later ones wait, and of those only the last counts.
 * A sheet that could not be read when it was opened is never saved over: it is read again first, and what was written
 * meanwhile comes onto it. A check is stored with the state of the sheet that it led to; one that could not be is stored
 * with the next state that can.
 */
export class SheetKeeper {
  readonly #drill: string;
  readonly #store: SheetStore;
  #paper = $state.raw<Paper>(emptyPaper);
  #isRead = $state(false);
  /** In which term of this window's as the writer it was read. */
  #term = writer.term;
  #problem = $state.raw<StorageProblem>();
  /** What was checked and is in no log yet, oldest first. */
  #unstored: readonly NewCheck[];
  #keeping: Promise<void> | undefined;
  #whenFound: () => void = () => undefined;

  /** @param read what came of reading the sheet; one that was left unsaved goes on as it was left */
  constructor(drill: string, read: Stored<Paper>, store: SheetStore = record) {
    this.#drill = drill;
    this.#store = store;
    const left = unsavedSheet(drill);
    this.#isRead = read.ok || (left?.isRead ?? false);
    this.#unstored = left?.checks ?? [];
    this.#problem = read.ok ? left?.problem : read.problem;
    const lies = read.ok ? read.value : emptyPaper;
    // Another window that wrote since then has gone on with the sheet.
    const goesOn = left?.isRead === true && left.term === writer.term;
    this.#paper = !left ? lies : goesOn ? left.paper : withWritten(lies, left.paper);
  }

  /** Whether what lay there could be read. */
  get isRead(): boolean {
    return this.#isRead;
  }

  get paper(): Paper {
    return this.#paper;
  }

  /** Why the sheet could not be read, or its last state not be stored. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Calls once a sheet that could not be read at first is there after all, with what was written meanwhile upon it. */
  onFound(listener: () => void): void {
    this.#whenFound = listener;
  }

  /**
   * Fulfilled once this state, or a later one, is stored, or cannot be; see `problem`.
   * @param check what was checked on it
   */
  keep(paper: Paper, check: NewCheck = []): Promise<void> {
    this.#paper = paper;
    if (check.length > 0) this.#unstored = [...this.#unstored, check];
    if (!this.#keeping) {
      this.#keeping = this.#storeAll().finally(() => (this.#keeping = undefined));
      this.#store.undertake(this.#drill, this.#keeping);
    }
    return this.#keeping;
  }

  /** Tries once more what could not be read or stored. */
  keepAgain(): Promise<void> {
    return this.keep(this.#paper);
  }

  async #storeAll(): Promise<void> {
    let tried: Paper | undefined;
    while (tried !== this.#paper) {
      if (!this.#isRead && !(await this.#read())) return;
      tried = this.#paper;
      const checks = this.#unstored;
      const stored = await this.#store.save(this.#drill, tried, checks, this.#term);
      if (stored.ok) this.#unstored = this.#unstored.filter((check) => !checks.includes(check));
      this.#note(stored.ok ? undefined : stored.problem);
    }
  }

  #note(problem: StorageProblem | undefined): void {
    this.#problem = problem;
    // What is written while another window writes is held back by itself, since that one goes on with the sheet.
    const isLeft = problem !== undefined && problem.code !== 'elsewhere';
    const left = { paper: this.#paper, isRead: this.#isRead, checks: this.#unstored, term: this.#term };
    noteUnsaved(this.#drill, isLeft ? { ...left, problem } : undefined);
  }

  async #read(): Promise<boolean> {
    const { term } = writer;
    const read = await this.#store.load(this.#drill);
    this.#term = term;
    this.#isRead = read.ok;
    if (read.ok) {
      this.#paper = withWritten(read.value, this.#paper);
      this.#whenFound();
    } else this.#note(read.problem);
    return read.ok;
  }
}
