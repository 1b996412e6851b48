import type { NewCheck } from '../../keeping/database/attempt.ts';
import { emptyPaper, type Paper } from '../../keeping/database/draft.ts';
import { SheetKeeper } from '../../keeping/database/sheet-keeper.svelte.ts';
import {
  withKept,
  withPage,
  type KeptLine,
  type PageText,
  type ScratchPaper,
} from '../../parts/scratch/scratch-paper.ts';
import type { Stored, StorageProblem } from '../../keeping/database/stored.ts';

/** The learner's sheet of paper. Every change is kept at once: nothing is lost by leaving, reloading or a crash. */
export class DrillPaper implements ScratchPaper {
  readonly #keeper: SheetKeeper;

  /**
   * @param key under what the sheet is kept
   * @param read what came of reading it
   */
  constructor(key: string, read: Stored<Paper>) {
    this.#keeper = new SheetKeeper(key, read);
  }

  get #paper(): Paper {
    return this.#keeper.paper;
  }

  /** Whether what was on the sheet before could be read. */
  get isRead(): boolean {
    return this.#keeper.isRead;
  }

  /** Why the sheet could not be read, or the last change not be kept. */
  get problem(): StorageProblem | undefined {
    return this.#keeper.problem;
  }

  /** Tries once more what could not be read or kept. */
  keepAgain(): Promise<void> {
    return this.#keeper.keepAgain();
  }

  /** Calls once a sheet that could not be read at first is there after all. */
  onFound(listener: () => void): void {
    this.#keeper.onFound(listener);
  }

  get handedIn(): boolean {
    return this.#paper.handedIn;
  }

  get scratch(): Paper['scratch'] {
    return this.#paper.scratch;
  }

  typed(item: string): string {
    return this.#paper.fields[item] ?? '';
  }

  /** What stood there when it was last judged. */
  judged(item: string): string | undefined {
    return this.#paper.judged[item];
  }

  /** When this sheet was checked first; undefined where nothing of it is in the log. */
  get sheet(): number | undefined {
    return this.#paper.sheet;
  }

  /** How many hints were looked at. */
  hints(item: string): number {
    return this.#paper.hints[item] ?? 0;
  }

  write(item: string, typed: string): Promise<void> {
    return this.#change({ fields: { ...this.#paper.fields, [item]: typed } });
  }

  takeHint(item: string, hints: number): Promise<void> {
    return this.#change({ hints: { ...this.#paper.hints, [item]: hints } });
  }

  /**
   * Stores what was judged in one with the sheet that says so.
   * @param sheet when it was checked first, once some of it counts
   * @param check what goes into the log
   */
  markJudged(judged: Paper['judged'], handedIn: boolean, sheet: number | undefined, check: NewCheck): Promise<void> {
    const first = sheet === undefined ? {} : { sheet };
    const paper = { ...this.#paper, judged: { ...this.#paper.judged, ...judged }, handedIn, ...first };
    return this.#keeper.keep(paper, check);
  }

  writeScratch(typed: string): Promise<void> {
    return this.#change({ scratch: { ...this.#paper.scratch, typed } });
  }

  /** Puts a calculation with its result on top of those before it, and clears the line for the next. */
  keepScratch(line: KeptLine): Promise<void> {
    return this.#change({ scratch: withKept(this.#paper.scratch, line) });
  }

  writePage(page: PageText): Promise<void> {
    return this.#change({ scratch: withPage(page) });
  }

  /** A new sheet in place of this one; the scratch paper beside it stays. */
  startAfresh(): Promise<void> {
    return this.#keeper.keep({ ...emptyPaper, scratch: this.#paper.scratch });
  }

  #change(change: Partial<Paper>): Promise<void> {
    return this.#keeper.keep({ ...this.#paper, ...change });
  }
}
