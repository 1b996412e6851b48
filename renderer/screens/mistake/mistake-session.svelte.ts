import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Judgement } from '../../../exercises/contract/drill-views.ts';
import type { MistakeCheck, MistakeSheet, RevealedMistake } from '../../../exercises/contract/mistake-views.ts';
import type { CountedVerdict, NewAttempt, NewCheck } from '../../keeping/database/attempt.ts';
import { noteUnderWay } from '../../keeping/database/sheets-under-way.ts';
import { emptyPaper, type Paper } from '../../keeping/database/draft.ts';
import { sheetKey } from '../../parts/sheet/drill-source.ts';
import { SheetKeeper } from '../../keeping/database/sheet-keeper.svelte.ts';
import type { Stored, StorageProblem } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import {
  withKept,
  withPage,
  type KeptLine,
  type PageText,
  type ScratchPaper,
} from '../../parts/scratch/scratch-paper.ts';

/** What came of the last mark: where the first wrong line lies; `none` where no line was chosen. */
type Mark = 'none' | 'above' | 'below' | 'right';

/** What is judged: a line's figure that was marked as wrong, or its repair. */
interface Judged {
  readonly line: number;
  readonly typed: string;
  readonly reading: string;
  readonly verdict: CountedVerdict;
}

/** What was said so far. */
interface Told {
  readonly mark?: { readonly line: number | undefined; readonly came: Mark };
  readonly repair?: { readonly typed: string; readonly judgement: Judgement };
  readonly revealed?: RevealedMistake | undefined;
}

/** The task of a pack that it is, and what that allows. */
export interface MistakeTask {
  readonly id: string;
  readonly scratch: boolean;
  /** Whether more than one line may be marked, and one repair be written. */
  readonly retries: boolean;
}

/** Under what a page is kept; one that is a task has a page of its own. */
export const mistakeKey = (id: string, task?: Pick<MistakeTask, 'id'>): string =>
  sheetKey({ drill: id, mode: 'alone', ...(task ? { task: task.id } : {}) });

/** One learner at one page with a mistake: the line that is marked, then its repair. */
export class MistakeSession implements ScratchPaper {
  readonly #keeper: SheetKeeper;
  #chosen = $state<number>();
  #typed = $state('');
  #scratch = $state.raw<Paper['scratch']>(emptyPaper.scratch);
  #told = $state.raw<Told>({});
  /** What is told once it is stored. */
  #due: Told = {};
  /** Whether another line was marked, or another repair written, or it was given up. */
  #stumbled = $state(false);
  #checking = $state(false);
  #engineProblem = $state<WorkbookError>();

  /** @param read what came of reading what was chosen and typed before the page was left */
  constructor(
    readonly sheet: MistakeSheet,
    read: Stored<Paper>,
    readonly task?: MistakeTask,
  ) {
    this.#keeper = new SheetKeeper(mistakeKey(sheet.id, task), read);
    this.#keeper.onFound(() => {
      this.#takeUp();
      void this.recall();
    });
    this.#takeUp();
  }

  #takeUp(): void {
    const { fields, scratch } = this.#keeper.paper;
    const line = lineIn(fields.line);
    this.#chosen = this.sheet.lines[line ?? -1] && line;
    this.#typed = fields.repair ?? '';
    this.#scratch = scratch;
  }

  get chosen(): number | undefined {
    return this.#chosen;
  }

  set chosen(line: number | undefined) {
    this.#chosen = line;
    void this.#keep();
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    void this.#keep();
  }

  get scratch(): Paper['scratch'] {
    return this.#scratch;
  }

  writeScratch(typed: string): Promise<void> {
    this.#scratch = { ...this.#scratch, typed };
    return this.#keep();
  }

  keepScratch(line: KeptLine): Promise<void> {
    this.#scratch = withKept(this.#scratch, line);
    return this.#keep();
  }

  writePage(page: PageText): Promise<void> {
    this.#scratch = withPage(page);
    return this.#keep();
  }

  get checking(): boolean {
    return this.#checking;
  }

  get engineProblem(): WorkbookError | undefined {
    return this.#engineProblem;
  }

  /** Whether what was on the sheet before could be read. */
  get isRead(): boolean {
    return this.#keeper.isRead;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.#keeper.problem;
  }

  /** Tries once more what could not be read or stored. */
  keepAgain(): Promise<void> {
    return this.#keeper.keepAgain();
  }

  /** What was said of the line that is chosen now; nothing once another is. */
  get mark(): Mark | undefined {
    const { mark } = this.#told;
    return mark?.line === this.#chosen ? mark?.came : undefined;
  }

  /** The line to be repaired, once it is found. */
  get found(): number | undefined {
    const { mark } = this.#told;
    return mark?.came === 'right' ? mark.line : undefined;
  }

  /** What was said of what stands in the field now. */
  get judgement(): Judgement | undefined {
    const { repair } = this.#told;
    return repair?.typed === this.#typed ? repair.judgement : undefined;
  }

  /** Whether it was found and repaired at once. */
  get isSmooth(): boolean {
    return this.revealed !== undefined && !this.#stumbled;
  }

  get revealed(): RevealedMistake | undefined {
    return this.#told.revealed;
  }

  /** Marks the chosen line; once it is found, checks its repair. What has been said already is not said again. */
  check(now: number, nextId: () => string): Promise<void> {
    if (this.#checking || this.revealed) return Promise.resolve();
    return noteUnderWay(mistakeKey(this.sheet.id, this.task), this.#check(now, nextId));
  }

  async #check(now: number, nextId: () => string): Promise<void> {
    if (this.#chosen === undefined) {
      this.#told = { ...this.#told, mark: { line: undefined, came: 'none' } };
    } else if (this.found === undefined) {
      if (this.mark === undefined) await this.#ask({ line: this.#chosen, typed: null }, now, nextId);
    } else if (!this.judgement) {
      await this.#ask({ line: this.found, typed: this.#typed }, now, nextId);
    }
  }

  /** Says again what was said before the page was left; nothing of it is stored once more. */
  async recall(): Promise<void> {
    const { judged, handedIn } = this.#keeper.paper;
    const { line, repair } = judged;
    if (handedIn) {
      await this.#reveal();
      this.#tell();
    }
    const marked = lineIn(line);
    if (handedIn || marked === undefined || marked !== this.#chosen) return;
    const asked = { mistake: this.sheet.id, line: marked, typed: repair ?? null };
    const outcome = await engine.call('checkMistake', asked);
    if (!outcome.ok) return;
    this.#judge(asked, outcome.value);
    this.#tell();
  }

  /** Giving up is no answer: it is told what there was to find, and nothing is stored. */
  async giveUp(): Promise<void> {
    if (this.#checking || this.revealed) return;
    this.#checking = true;
    await this.#reveal();
    await this.#keep();
    this.#tell();
    this.#checking = false;
  }

  async #reveal(): Promise<void> {
    const asked = { mistake: this.sheet.id, line: this.found ?? null, typed: null, reveal: true };
    const outcome = await engine.call('checkMistake', asked);
    this.#engineProblem = outcome.ok ? undefined : outcome.error;
    if (!outcome.ok) return;
    this.#due = { ...this.#due, revealed: outcome.value.revealed };
    this.#stumbled = true;
  }

  /** What is judged is stored, in one with the page that says so, before it is told. */
  async #ask(asked: { line: number; typed: string | null }, now: number, nextId: () => string): Promise<void> {
    this.#checking = true;
    const outcome = await engine.call('checkMistake', { mistake: this.sheet.id, ...asked });
    this.#engineProblem = outcome.ok ? undefined : outcome.error;
    if (outcome.ok) {
      this.#judge(asked, outcome.value);
      const check = this.#attempts(asked, outcome.value, now, nextId);
      // Where one try is all that is allowed, the first that fails is the last.
      const hasFailed = check.some(({ verdict }) => verdict === 'wrong' || verdict === 'mistake');
      if (hasFailed && this.task?.retries === false) await this.#reveal();
      await this.#keep(check);
      this.#tell();
    }
    this.#checking = false;
  }

  #judge(
    { line, typed }: { line: number; typed: string | null },
    { line: came, repair, revealed }: MistakeCheck,
  ): void {
    this.#due = {
      ...this.#due,
      ...(came ? { mark: { line, came: came === 'correct' ? 'right' : came } } : {}),
      ...(repair ? { repair: { typed: typed ?? '', judgement: repair } } : {}),
      revealed,
    };
    if (came !== 'correct' || repair?.verdict === 'wrong') this.#stumbled = true;
  }

  #tell(): void {
    this.#told = this.#due;
  }

  /**
   * Keeps what stands here, with what goes into the log; of a mistake that is found out only the scratch paper, so that it
   * can be looked for anew, unless it is a task, which is done then.
   */
  #keep(check: NewCheck = []): Promise<void> {
    const { chosen } = this;
    const { mark, repair: judged, revealed } = this.#due;
    const line = chosen === undefined ? {} : { line: String(chosen) };
    const repair = judged ? { repair: judged.typed } : {};
    const blank = {
      ...emptyPaper,
      scratch: this.#scratch,
      handedIn: this.task !== undefined && revealed !== undefined,
    };
    const paper = revealed
      ? blank
      : {
          ...blank,
          fields: { ...line, repair: this.#typed },
          judged: mark?.line === undefined ? {} : { line: String(mark.line), ...repair },
        };
    return this.#keeper.keep(paper, check);
  }

  /** What of an answer goes into the log: a line that is not the first wrong one, or a repair that can be judged. */
  #attempts(
    { line, typed }: { line: number; typed: string | null },
    { line: came, repair }: MistakeCheck,
    at: number,
    nextId: () => string,
  ): NewCheck {
    const claimed = this.sheet.lines[line]?.claimed ?? '';
    if (came === 'above' || came === 'below') {
      return this.#attempt({ line, typed: claimed, reading: claimed, verdict: 'wrong' }, at, nextId);
    }
    if (!repair || repair.verdict === 'invalid' || repair.verdict === 'coarse') return [];
    const { reading, verdict } = repair;
    return this.#attempt({ line, typed: typed ?? '', reading, verdict }, at, nextId);
  }

  #attempt({ line, ...judged }: Judged, at: number, nextId: () => string): readonly NewAttempt[] {
    const marked = this.sheet.lines[line];
    if (!marked) return [];
    const { id: drill, example, decimals } = this.sheet;
    const { item: quantity, symbol } = marked;
    return [
      {
        id: nextId(),
        at,
        check: nextId(),
        drill,
        mode: 'alone',
        example,
        quantity,
        symbol: symbol.text,
        role: symbol.role,
        precision: decimals === null ? null : { decimals },
        hints: 0,
        took: null,
        ...(this.task ? { task: this.task.id } : {}),
        ...judged,
      },
    ];
  }
}

/** The line that a draft names. */
const lineIn = (written: string | undefined): number | undefined =>
  written !== undefined && /^\d+$/.test(written) ? Number(written) : undefined;
