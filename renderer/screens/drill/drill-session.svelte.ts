import { SvelteSet } from 'svelte/reactivity';
import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { DrillSheet, Judgement, RoundingSaid } from '../../../exercises/contract/drill-views.ts';
import type { NewCheck } from '../../keeping/database/attempt.ts';
import { noteUnderWay } from '../../keeping/database/sheets-under-way.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { attemptsOf, standingBeside, type Judged } from './attempts-of-check.ts';
import { itemsOf, type DrillItem } from '../../parts/sheet/drill-items.ts';
import type { DrillPaper } from './drill-paper.svelte.ts';
import { freeTerms, sheetKey, type DrillSource, type DrillTerms } from '../../parts/sheet/drill-source.ts';
import { judgeAnswers } from './judge-answers.ts';
import { rightValues } from './right-values.ts';
import { TimeAtItems } from './time-at-items.ts';

/** How far the sheet is. */
export interface DrillCount {
  /** By the right method, whether its digits are rounded as agreed or not. */
  readonly right: number;
  /** Of these, those with other digits. */
  readonly rounded: number;
  readonly judged: number;
  readonly asked: number;
}

/** What the right method leads to, from right values or from the learner's own. */
const rightVerdicts: ReadonlySet<Judgement['verdict']> = new Set(['correct', 'rounded', 'carried']);

/** One learner at one drill: what stands in the fields, and what was said of it. */
export class DrillSession {
  readonly items: readonly DrillItem[];
  readonly #times = new TimeAtItems();
  readonly #opened = new SvelteSet<string>();
  #told = $state.raw<Readonly<Record<string, Judged>>>({});
  #rightValues = $state.raw<Readonly<Record<string, string>>>({});
  /** Whether anything was told to be wrong while the learner sat here. */
  #stumbled = $state(false);
  #current = $state<string>();
  #checking = $state(false);
  /** Sheets that were started afresh here. */
  #sheets = 0;
  #engineProblem = $state.raw<WorkbookError>();

  constructor(
    readonly source: DrillSource,
    readonly sheet: DrillSheet,
    readonly paper: DrillPaper,
    readonly terms: DrillTerms = freeTerms,
  ) {
    this.items = itemsOf(sheet);
    paper.onFound(() => void this.recall());
  }

  get isExam(): boolean {
    return this.sheet.mode === 'exam';
  }

  /** An exam that is handed in cannot be written on any more, and everything is told. */
  get isOver(): boolean {
    return this.isExam && this.paper.handedIn;
  }

  /** Nothing is left to do. */
  get isDone(): boolean {
    return this.isOver || this.items.every(({ name }) => this.isRight(name) || this.isClosed(name));
  }

  /** Whether everything was right at once and without a hint; of an exam, whether all of it is right. */
  get isSmooth(): boolean {
    const { right, rounded, asked } = this.count;
    const hinted = this.items.some(({ name }) => this.paper.hints(name) > 0);
    return right === asked && rounded === 0 && !this.#stumbled && !hinted;
  }

  get checking(): boolean {
    return this.#checking;
  }

  get engineProblem(): WorkbookError | undefined {
    return this.#engineProblem;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.paper.problem;
  }

  /** The item that the pen is at, or was last at. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Where the pen is, or was last, or would begin: there hints are offered before anything is written. */
  get place(): string | undefined {
    return this.#current ?? this.nextNotRight();
  }

  /** Whether the working of an item is shown. */
  isOpen(item: string): boolean {
    return this.#opened.has(item);
  }

  setOpen(item: string, open: boolean): void {
    if (open) this.#opened.add(item);
    else this.#opened.delete(item);
  }

  comeTo(item: string, now: number): void {
    this.#current = item;
    this.#times.comeTo(item, now);
  }

  /** What was said of what stands there now; nothing once it has been changed. */
  judgement(item: string): Judgement | undefined {
    const told = this.#told[item];
    return told?.typed === this.paper.typed(item) ? told.judgement : undefined;
  }

  /** What was said last, to be read while the answer is put right. */
  lastJudgement(item: string): Judgement | undefined {
    return this.#told[item]?.judgement;
  }

  /** What should stand there; told when an exam is over. */
  rightValue(item: string): string | undefined {
    return this.#rightValues[item];
  }

  /** What an answer to this item is rounded to; null for what is chosen or put in order. */
  precisionOf(item: string): Precision | null {
    return this.items.find(({ name }) => name === item)?.precision ?? null;
  }

  /** Whether a formula in letters is asked for. */
  isDerivation(item: string): boolean {
    return this.sheet.parts.some((part) => part.kind === 'derivation' && part.item === item);
  }

  /** Nothing can be written there any more: it is handed in, or was judged where one answer is all that is allowed. */
  isClosed(item: string): boolean {
    return this.isOver || (!this.terms.retries && this.#counted(item));
  }

  #counted(item: string): boolean {
    const verdict = this.#told[item]?.judgement.verdict;
    return verdict !== undefined && verdict !== 'invalid' && verdict !== 'coarse';
  }

  isEmpty(item: string): boolean {
    return this.paper.typed(item).trim() === '';
  }

  isRight(item: string): boolean {
    const verdict = this.judgement(item)?.verdict;
    return verdict !== undefined && rightVerdicts.has(verdict);
  }

  /** Whether a habit of rounding is said at an item: one that goes through a sheet is said once, where it shows first. */
  saysHabit(item: string): boolean {
    const own = this.#roundingOf(item);
    return own !== undefined && this.items.find(({ name }) => isSameHabit(this.#roundingOf(name), own))?.name === item;
  }

  /** Whether nothing is said of an item because its habit is said at another one. */
  habitIsSaid(item: string): boolean {
    return this.#roundingOf(item) !== undefined && !this.saysHabit(item);
  }

  #roundingOf(item: string): RoundingSaid | undefined {
    const told = this.lastJudgement(item);
    return told?.verdict === 'rounded' ? told.rounding : undefined;
  }

  /** The first item that is not right yet, from an item on and then from the beginning. */
  nextNotRight(from?: string): string | undefined {
    return this.#from(from).find(({ name }) => !this.isRight(name) && !this.isClosed(name))?.name;
  }

  /** The next item where nothing stands yet, after an item and down to the end of the sheet. */
  nextEmpty(after: string): string | undefined {
    const behind = this.items.slice(this.items.findIndex(({ name }) => name === after) + 1);
    return behind.find(({ name }) => this.isEmpty(name))?.name;
  }

  get empty(): readonly DrillItem[] {
    return this.items.filter(({ name }) => this.isEmpty(name));
  }

  get count(): DrillCount {
    const verdicts = this.items.map(({ name }) => this.judgement(name)?.verdict);
    const right = verdicts.filter((verdict) => verdict !== undefined && rightVerdicts.has(verdict)).length;
    const rounded = verdicts.filter((verdict) => verdict === 'rounded').length;
    const wrong = verdicts.filter((verdict) => verdict === 'wrong' || verdict === 'mistake').length;
    return { right, rounded, judged: right + wrong, asked: this.items.length };
  }

  /** Judges these items, which in an exam are all; of those that were told before, it is told what the engine says of them now. */
  check(wanted: readonly string[], now: number, nextId: () => string): Promise<void> {
    const open = wanted.filter((item) => !this.isClosed(item));
    if (this.#checking || open.length === 0) return Promise.resolve();
    return noteUnderWay(sheetKey(this.source), this.#check(open, now, nextId));
  }

  async #check(wanted: readonly string[], now: number, nextId: () => string): Promise<void> {
    this.#checking = true;
    const sheets = this.#sheets;
    const judged = await this.#judge(wanted);
    // What was taken away while it was judged is not on the sheet any more.
    if (judged && sheets === this.#sheets) {
      const due = judged.filter(
        ({ item, typed }) => wanted.includes(item.name) && this.paper.judged(item.name) !== typed,
      );
      const check = this.#attempts(due, judged, now, nextId);
      const typed = Object.fromEntries(due.map((one) => [one.item.name, one.typed]));
      const sheet = this.paper.sheet ?? (check.length > 0 ? now : undefined);
      // What is judged is stored before it is told.
      await this.paper.markJudged(typed, this.isExam, sheet, check);
      if (sheets === this.#sheets) this.#tell(judged, wanted);
      if (this.isOver) this.#rightValues = await rightValues(this.source, this.sheet);
    }
    this.#checking = false;
  }

  /** Checks everything that is written. With nothing written at all, the first field says so. */
  checkAll(now: number, nextId: () => string): Promise<void> {
    const first = this.items[0];
    const filled = this.items.filter(({ name }) => !this.isEmpty(name));
    const due = this.isExam ? this.items : filled.length === 0 && first ? [first] : filled;
    return this.check(
      due.map(({ name }) => name),
      now,
      nextId,
    );
  }

  /** Says again what was said before the sheet was left; nothing of it counts once more. */
  async recall(): Promise<void> {
    if (this.isExam && !this.paper.handedIn) return;
    const said = this.items.filter(({ name }) => this.paper.judged(name) === this.paper.typed(name));
    const judged = said.length > 0 ? await this.#judge([]) : undefined;
    if (judged)
      this.#tell(
        judged,
        said.map(({ name }) => name),
      );
    if (this.isOver) this.#rightValues = await rightValues(this.source, this.sheet);
  }

  async startAfresh(): Promise<void> {
    this.#sheets += 1;
    this.#told = {};
    this.#stumbled = false;
    this.#rightValues = {};
    this.#times.clear();
    this.#opened.clear();
    await this.paper.startAfresh();
  }

  #from(item: string | undefined): readonly DrillItem[] {
    const start = Math.max(
      0,
      this.items.findIndex(({ name }) => name === item),
    );
    return [...this.items.slice(start), ...this.items.slice(0, start)];
  }

  async #judge(wanted: readonly string[]): Promise<readonly Judged[] | undefined> {
    const sent = this.items
      .filter(({ name }) => !this.isEmpty(name) || (wanted.includes(name) && !this.isExam))
      .map((item) => ({ item, typed: this.paper.typed(item.name) }));
    const outcome = await judgeAnswers(this.source, sent);
    this.#engineProblem = outcome.ok ? undefined : outcome.error;
    return outcome.ok ? outcome.value : undefined;
  }

  /** What of these answers goes into the log. */
  #attempts(due: readonly Judged[], judged: readonly Judged[], now: number, nextId: () => string): NewCheck {
    const { sheet } = this.paper;
    const inLog = (name: string): string | undefined =>
      due.find(({ item }) => item.name === name)?.typed ?? (sheet === undefined ? undefined : this.paper.judged(name));
    const attempts = attemptsOf(due, {
      source: this.source,
      example: this.sheet.example,
      at: now,
      hints: (item) => this.paper.hints(item),
      took: (item) => this.#times.took(item, now),
      sheet: sheet ?? now,
      beside: standingBeside(this.items, judged, inLog),
      nextId,
    });
    for (const { item } of due) this.#times.checked(item.name, now);
    return attempts;
  }

  #tell(judged: readonly Judged[], wanted: readonly string[]): void {
    const told = judged.filter(
      ({ item, typed }) => wanted.includes(item.name) || this.#told[item.name]?.typed === typed,
    );
    this.#told = { ...this.#told, ...Object.fromEntries(told.map((one) => [one.item.name, one])) };
    const missed = told.some(({ judgement: { verdict } }) => verdict === 'wrong' || verdict === 'mistake');
    this.#stumbled ||= missed;
  }
}

const isSameHabit = (one: RoundingSaid | undefined, other: RoundingSaid): boolean =>
  one?.habit === other.habit && one.to === other.to;
