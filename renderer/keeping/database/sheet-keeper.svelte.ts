import { emptyPaper, withWritten, type Paper } from './draft.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import type { Stored, StorageProblem } from './stored.ts';
import { writer } from './writer.svelte.ts';

/** Where a sheet lies. */
export interface SheetStore {
  readonly load: (drill: string) => Promise<Stored<Paper>>;
  readonly save: (drill: string, paper: Paper) => Promise<Stored<void>>;
  /** Told of all that is done to keep a state, which may be several writes: nobody takes over or closes in between. */
  readonly undertake: (work: Promise<void>) => void;
}

const record: SheetStore = { load: loadDraft, save: saveDraft, undertake: (work) => writer.undertake(work) };

/**
 * Keeps one sheet as it lies there. While one state is being stored, later ones wait, and of those only the last counts.
 * A sheet that could not be read when it was opened is never saved over: it is read again first, and what was written
 * meanwhile comes onto it.
 */
export class SheetKeeper {
  readonly #drill: string;
  readonly #store: SheetStore;
  #paper = $state.raw<Paper>(emptyPaper);
  #isRead: boolean;
  #problem = $state.raw<StorageProblem>();
  #keeping: Promise<void> | undefined;
  #whenFound: () => void = () => undefined;

  /** @param read what came of reading the sheet */
  constructor(drill: string, read: Stored<Paper>, store: SheetStore = record) {
    this.#drill = drill;
    this.#store = store;
    this.#isRead = read.ok;
    if (read.ok) this.#paper = read.value;
    else this.#problem = read.problem;
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

  /** Fulfilled once this state, or a later one, is stored, or cannot be; see `problem`. */
  keep(paper: Paper): Promise<void> {
    this.#paper = paper;
    if (!this.#keeping) {
      this.#keeping = this.#storeAll().finally(() => (this.#keeping = undefined));
      this.#store.undertake(this.#keeping);
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
      const stored = await this.#store.save(this.#drill, tried);
      this.#problem = stored.ok ? undefined : stored.problem;
    }
  }

  async #read(): Promise<boolean> {
    const read = await this.#store.load(this.#drill);
    this.#isRead = read.ok;
    if (read.ok) {
      this.#paper = withWritten(read.value, this.#paper);
      this.#whenFound();
    } else this.#problem = read.problem;
    return read.ok;
  }
}
