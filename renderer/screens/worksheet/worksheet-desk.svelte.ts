import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Difficulty, DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Task, TaskPack } from '../../../exercises/packs/task-pack.ts';
import type { Worksheet, WorksheetProgress } from '../../../exercises/worksheets/make-worksheet.ts';
import type { WorksheetInput } from '../../../exercises/worksheets/read-worksheet.ts';
import type { WorksheetSettings } from '../../../exercises/worksheets/worksheet-settings.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { sharedAddress } from '../../shell/navigation/shared-address.svelte.ts';
import { usualPaper } from '../../parts/printing/usual-paper.ts';
import { newId } from '../../shell/new-id.ts';

/** What is to stand on the sheet. */
export type SheetTask =
  | {
      readonly of: 'drill';
      readonly drill: string;
      readonly network?: NetworkDocument | undefined;
      readonly formula?: FormulaDocument | undefined;
    }
  | {
      readonly of: 'kind';
      readonly kind: DrillKind;
      readonly level: Difficulty;
      readonly seed: string;
      /** Nobody typed the seed: where sheets differ, each has another. */
      readonly isDrawn: boolean;
      readonly count: number;
    }
  /** As a task pack has it. */
  | { readonly of: 'packed'; readonly task: Task };

export type SheetLanguages = 'ko' | 'en' | 'both';
export type Copies = WorksheetSettings['copies']['of'];

/** A worksheet in the making, and what was made of it. It stays when one goes elsewhere and comes back. */
export class WorksheetDesk {
  title = $state('');
  tasks = $state.raw<readonly { readonly id: string; readonly task: SheetTask }[]>([]);
  mode = $state<DrillMode>('alone');
  copies = $state<Copies>('one');
  versions = $state(2);
  /** A name in each line, as typed. */
  names = $state('');
  working = $state<WorksheetSettings['working']>('some');
  hints = $state(false);
  worked = $state(false);
  paper = $state<WorksheetSettings['paper']>(usualPaper(navigator.language));
  #language = $state<SheetLanguages>();
  #made = $state.raw<{ readonly of: string; readonly worksheet: Worksheet }>();
  #progress = $state.raw<WorksheetProgress>();
  #problem = $state.raw<WorkbookError>();
  /** What is being made; a sheet that was asked for before is no longer wanted. */
  #current = 0;

  /** That of the page, until another is chosen. */
  get language(): SheetLanguages {
    return this.#language ?? language.code;
  }

  set language(chosen: SheetLanguages) {
    this.#language = chosen;
  }

  get progress(): WorksheetProgress | undefined {
    return this.#progress;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** What was made last; undefined where something was changed since. */
  get made(): Worksheet | undefined {
    return this.#made?.of === this.#wanted ? this.#made.worksheet : undefined;
  }

  add(task: SheetTask): void {
    this.tasks = [...this.tasks, { id: newId(), task }];
  }

  /** Begins a sheet with one drill, unless that stands on it already. */
  begin(drill: string, network?: NetworkDocument, formula?: FormulaDocument): void {
    const wanted = JSON.stringify({ drill, network, formula });
    const stands = this.tasks.some(
      ({ task }) =>
        task.of === 'drill' &&
        JSON.stringify({ drill: task.drill, network: task.network, formula: task.formula }) === wanted,
    );
    if (!stands) this.add({ of: 'drill', drill, network, formula });
  }

  /** Puts a whole pack on the sheet, in place of what stood there. */
  take({ title, language: spoken, tasks }: TaskPack): void {
    this.title = title;
    if (spoken) this.#language = spoken;
    this.tasks = tasks.map((task) => ({ id: newId(), task: { of: 'packed', task } }));
  }

  remove(id: string): void {
    this.tasks = this.tasks.filter((one) => one.id !== id);
  }

  move(id: string, step: -1 | 1): void {
    const at = this.tasks.findIndex((one) => one.id === id);
    const [moved, other] = [this.tasks[at], this.tasks[at + step]];
    if (!moved || !other) return;
    this.tasks = this.tasks.with(at, other).with(at + step, moved);
  }

  /** Whether each sheet has numbers of its own, or all have the same. */
  get areDifferent(): boolean {
    return this.copies !== 'one' && this.tasks.some(({ task }) => isDrawn(task));
  }

  get #names(): string[] {
    return this.names.split('\n').filter((name) => name.trim() !== '');
  }

  get #input(): WorksheetInput {
    const settings: WorksheetSettings = {
      languages: this.language === 'both' ? ['ko', 'en'] : [this.language],
      paper: this.paper,
      copies: this.#copies,
      working: this.working,
      hints: this.hints,
      worked: this.worked,
      address: sharedAddress.base,
    };
    const title = this.title.trim() === '' ? language.text('worksheet.untitled') : this.title;
    const tasks = this.tasks.map(({ task }) => packTask(task, this.mode, this.copies !== 'one'));
    return { pack: { format: 'backprop-workbook.tasks', version: 1, title, tasks }, settings };
  }

  get #copies(): WorksheetSettings['copies'] {
    if (this.copies === 'letters') return { of: 'letters', count: this.versions };
    return this.copies === 'names' ? { of: 'names', names: this.#names } : { of: 'one' };
  }

  get #wanted(): string {
    return JSON.stringify(this.#input);
  }

  /** Makes sheet and key; what went wrong is told, and what was made before stays. */
  async make(): Promise<void> {
    const current = (this.#current += 1);
    const of = this.#wanted;
    this.#problem = undefined;
    this.#progress = { done: 0, of: this.tasks.length };
    const outcome = await engine.run('makeWorksheet', this.#input, {
      onProgress: (progress) => {
        if (this.#current === current) this.#progress = progress;
      },
    });
    if (this.#current !== current) return;
    this.#progress = undefined;
    const made = outcome.ok ? outcome.value : outcome;
    if (made.ok) this.#made = { of, worksheet: made.value };
    else this.#problem = made.error;
  }
}

/** Whether its numbers are drawn for each sheet. */
export const isDrawn = (task: SheetTask): boolean =>
  task.of === 'kind' ? task.isDrawn : task.of === 'packed' && 'kind' in task.task && task.task.seed === 'each';

function packTask(task: SheetTask, mode: DrillMode, areOwn: boolean): WorksheetInput['pack']['tasks'][number] {
  if (task.of === 'packed') return task.task;
  if (task.of === 'drill') {
    const { drill, network, formula } = task;
    const taken = { drill, mode };
    if (network) return { ...taken, network };
    return formula ? { ...taken, formula } : taken;
  }
  const { kind, level, seed, count, isDrawn } = task;
  return { kind, level, seed: isDrawn && areOwn ? 'each' : seed, count, mode };
}

export const worksheetDesk = new WorksheetDesk();
