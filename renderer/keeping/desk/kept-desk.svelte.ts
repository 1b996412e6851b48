import type { Changed } from '../database/changed.ts';
import { relationOf } from '../database/line-of-changes.ts';
import { forgetSetAside, setAside } from '../database/set-aside.ts';
import type { StorageProblem } from '../database/stored.ts';
import { thisRun } from '../database/this-run.ts';
import { writer } from '../database/writer.svelte.ts';
import type { DeskShelf } from './desk-shelf.ts';
import { History } from './history.svelte.ts';
import { keepBeside } from './keep-beside.ts';

/** A document being worked on, with everything it went through, which is kept on its shelf with every change. */
export class KeptDesk<Kept extends Changed, Document> {
  readonly id: string;
  readonly #shelf: DeskShelf<Kept, Document>;
  readonly #history: History<Document>;
  readonly #now: () => number;
  #problem = $state.raw<StorageProblem>();
  #keeping: Promise<void> | undefined;
  /** What lies on the shelf, as far as this desk knows. */
  #kept: Kept;
  /** Its document; the one at hand is on the shelf where it is this very one. */
  #keptDocument: Document;
  /** What is on its way to the shelf. */
  #writing: Kept | undefined;
  /** What another window has made of it, while what was done here could not be kept. */
  #elsewhere: Kept | undefined;
  #isSetAside = false;
  /** While something is dragged, only where it ends is kept. */
  isMoving = false;

  constructor(shelf: DeskShelf<Kept, Document>, stored: Kept, now: () => number) {
    this.id = stored.id;
    this.#shelf = shelf;
    this.#history = new History(shelf.documentOf(stored));
    this.#kept = stored;
    this.#keptDocument = this.document;
    this.#now = now;
  }

  get document(): Document {
    return this.#history.present;
  }

  /** The document as it is, and as it was at each step before. */
  statesBack(): Iterable<Document> {
    return this.#history.back();
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Why it could not be kept. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /**
   * Goes on from what lies on the shelf: what was done to it there, such as another name, is a step like any other. Work
   * that could not be kept stays, and is kept with the next change or when it is opened: as a copy where it was changed
   * elsewhere meanwhile.
   */
  takeUp(stored: Kept): void {
    if (!this.#isKept) {
      this.#elsewhere = relationOf(this.#state(), stored) === 'apart' ? stored : undefined;
      return;
    }
    const { document } = this;
    const lies = this.#shelf.documentOf(stored);
    const isSame = JSON.stringify(lies) === JSON.stringify(document);
    this.#kept = stored;
    this.#keptDocument = isSame ? document : lies;
    if (!isSame) this.change(lies);
  }

  /** What the page before this one could not finish writing is a step, which is kept now. */
  resume(document: Document): void {
    this.#isSetAside = true;
    this.change(document);
  }

  /** Goes on to another document, in one step with other changes of the same gesture. */
  change(next: Document, gesture?: string): void {
    if (next === this.document) return;
    this.#history.change(next, gesture);
    this.arrive();
    if (!this.isMoving) void this.keep();
  }

  /** What comes next is a step of its own. */
  endGesture(): void {
    this.#history.endGesture();
    if (!this.isMoving) return;
    this.isMoving = false;
    void this.keep();
  }

  /** Takes a gesture back while it is under way, so that it is no step at all. */
  abandonGesture(gesture: string): void {
    const before = this.document;
    this.#history.abandon(gesture);
    if (this.document !== before) this.#goBack();
  }

  undo(): void {
    this.#history.undo();
    this.#goBack();
  }

  redo(): void {
    this.#history.redo();
    this.#goBack();
  }

  /** Told of every other document, however the desk came to it, before it is kept. */
  protected arrive(): void {
    // A desk that shows more than its document looks after it here.
  }

  #goBack(): void {
    this.arrive();
    void this.keep();
  }

  /** Keeps the document as it is now. While one state is being written, later ones wait, and of those only the last counts. */
  keep(): Promise<void> {
    if (!this.#keeping) {
      this.#keeping = this.#write().finally(() => (this.#keeping = undefined));
      writer.undertake(this.#keeping);
    }
    return this.#keeping;
  }

  /** Once nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#keeping;
  }

  /** Where the page is left before all is kept, what is not is set aside for the page that comes after it. */
  setAside(): void {
    if (this.#isKept) return;
    setAside(this.#state());
    this.#isSetAside = true;
  }

  /** The document as it is to be written. */
  #state(): Kept {
    return this.#shelf.changedIn(thisRun, this.#writing ?? this.#kept, this.document, this.#now());
  }

  get #isKept(): boolean {
    return this.document === this.#keptDocument;
  }

  async #write(): Promise<void> {
    let written: Document | undefined;
    while (written !== this.document && !this.#isKept) {
      written = this.document;
      const [state, lies] = [this.#state(), this.#elsewhere];
      this.#writing = state;
      const kept = await (lies ? keepBeside(this.#shelf, state, lies) : this.#shelf.keep(state));
      this.#writing = undefined;
      this.#problem = kept.ok ? undefined : kept.problem;
      if (!kept.ok) continue;
      [this.#kept, this.#keptDocument] = [state, written];
      if (lies) this.#goOnFrom(lies);
    }
    if (this.#isSetAside && this.#isKept) {
      forgetSetAside(this.id);
      this.#isSetAside = false;
    }
  }

  /** What was done here is kept as a copy, and can still be taken back to. */
  #goOnFrom(lies: Kept): void {
    this.#elsewhere = undefined;
    // What was done while that was written belongs to what lies there as little.
    if (this.#isKept) this.takeUp(lies);
    else this.#elsewhere = lies;
  }
}
