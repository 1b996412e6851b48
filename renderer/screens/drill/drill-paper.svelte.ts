import { emptyPaper, type Paper, type ScratchLine } from '../../keeping/database/draft.ts';
import { saveDraft } from '../../keeping/database/drafts.ts';
import { withKept } from '../../parts/scratch/scratch-paper.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';

/** The learner's sheet of paper. Every change is kept at once: nothing is lost by leaving, reloading or a crash. */
export class DrillPaper {
  #paper = $state.raw<Paper>(emptyPaper);
  #problem = $state<StorageProblem>();

  /** @param key under what the sheet is kept */
  constructor(
    readonly key: string,
    paper: Paper,
  ) {
    this.#paper = paper;
  }

  /** Why the last change could not be kept. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
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

  /** @param sheet when it was checked first, once some of it is in the log */
  markJudged(judged: Paper['judged'], handedIn: boolean, sheet: number | undefined): Promise<void> {
    const first = sheet === undefined ? {} : { sheet };
    return this.#change({ judged: { ...this.#paper.judged, ...judged }, handedIn, ...first });
  }

  writeScratch(typed: string): Promise<void> {
    return this.#change({ scratch: { ...this.#paper.scratch, typed } });
  }

  /** Puts a calculation with its result on top of those before it, and clears the line for the next. */
  keepScratch(line: ScratchLine): Promise<void> {
    return this.#change({ scratch: withKept(this.#paper.scratch, line) });
  }

  /** A new sheet in place of this one; the scratch paper beside it stays. */
  startAfresh(): Promise<void> {
    return this.#put({ ...emptyPaper, scratch: this.#paper.scratch });
  }

  #change(change: Partial<Paper>): Promise<void> {
    return this.#put({ ...this.#paper, ...change });
  }

  async #put(paper: Paper): Promise<void> {
    this.#paper = paper;
    const stored = await saveDraft(this.key, this.#paper);
    this.#problem = stored.ok ? undefined : stored.problem;
  }
}
