import type { Work } from '../../engine/contract/job.ts';
import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { findDrill } from '../drills/find-drill.ts';
import { sheetOf } from '../drills/open-drill.ts';
import { prepare } from '../drills/prepared-drill.ts';
import { findMistake } from '../mistakes/find-mistake.ts';
import { mistakeSheetOf } from '../mistakes/open-mistake.ts';
import { drawTasks, type DrawnTask } from '../packs/draw-tasks.ts';
import { countOf } from '../packs/parse-pack.ts';
import { entryOf, keyEntries, type KeyEntry } from './key-entries.ts';
import { keyMarkup, keyOfDrill, keyOfMistake, type TaskKey } from './key-markup.ts';
import { markup, type Markup } from './markup.ts';
import { paperOf, type Paper } from './paper.ts';
import type { WorksheetInput, WorksheetPack } from './read-worksheet.ts';
import { sheetHead } from './sheet-head.ts';
import { taskOf, type OpenedTask } from './task-markup.ts';
import { Voice } from './voice.ts';
import { copiesOf, type Copy, type WorksheetSettings } from './worksheet-settings.ts';

/** A worksheet and what it is marked by. */
export interface Worksheet {
  readonly sheet: Paper;
  readonly key: Paper;
  /** What `key.json` holds. */
  readonly entries: readonly KeyEntry[];
}

export interface WorksheetProgress {
  readonly done: number;
  readonly of: number;
}

/** Sheets with the very same drills have one key. */
interface Drawing {
  readonly copies: readonly Copy[];
  readonly tasks: readonly DrawnTask[];
}

/** A drill that cannot be opened ends the work: what comes of it is then the reason. */
export type WorksheetResult = Outcome<Worksheet>;

/** Sheets of a pack, one for each copy, and their keys, a drill at a time. Fails for a seed that is none. */
export function makeWorksheet({ pack, settings }: WorksheetInput): Outcome<Work<WorksheetProgress, WorksheetResult>> {
  const drawings: Drawing[] = [];
  for (const copy of copiesOf(settings)) {
    const tasks = drawTasks(pack, copy.learner);
    if (!tasks.ok) return tasks;
    const same = drawings.findIndex((drawing) => drills(drawing.tasks) === drills(tasks.value));
    const found = drawings[same];
    if (found) drawings[same] = { ...found, copies: [...found.copies, copy] };
    else drawings.push({ copies: [copy], tasks: tasks.value });
  }
  return success(new WorksheetWork(pack, settings, drawings));
}

const drills = (tasks: readonly DrawnTask[]): string => tasks.map(({ drill }) => drill).join(' ');

class WorksheetWork implements Work<WorksheetProgress, WorksheetResult> {
  readonly #pack: WorksheetPack;
  readonly #settings: WorksheetSettings;
  readonly #voice: Voice;
  readonly #drawings: readonly Drawing[];
  readonly #todo: readonly (readonly [drawing: number, task: DrawnTask])[];
  /** Of each drawing, its tasks and their keys as far as they are made. */
  readonly #sheets: Markup[][];
  readonly #keys: Markup[][];
  readonly #entries: KeyEntry[] = [];
  #done = 0;
  #result: WorksheetResult | undefined;

  constructor(pack: WorksheetPack, settings: WorksheetSettings, drawings: readonly Drawing[]) {
    this.#pack = pack;
    this.#settings = settings;
    this.#voice = new Voice(settings.languages);
    this.#drawings = drawings;
    this.#todo = drawings.flatMap(({ tasks }, index) => tasks.map((task) => [index, task] as const));
    this.#sheets = drawings.map(() => []);
    this.#keys = drawings.map(() => []);
  }

  advance(steps: number): void {
    for (let step = 0; step < steps && !this.#result; step += 1) {
      const next = this.#todo[this.#done];
      if (!next) this.#result = success(this.#whole());
      else this.#make(...next);
    }
  }

  progress(): WorksheetProgress {
    return { done: this.#done, of: this.#todo.length };
  }

  cancel(): void {
    this.#result ??= { ok: false, error: { code: 'cancelled' } };
  }

  result(): WorksheetResult | undefined {
    return this.#result;
  }

  #make(drawing: number, drawn: DrawnTask): void {
    const set = this.#pack.tasks[drawn.task - 1];
    const opened = open(drawn, set?.points === undefined ? null : drawn.points);
    if (!opened.ok) {
      this.#result = opened;
      return;
    }
    const { task, key } = opened.value;
    const [sheets, keys] = [this.#sheets[drawing], this.#keys[drawing]];
    const number = (sheets?.length ?? 0) + 1;
    sheets?.push(taskOf(task, { number, voice: this.#voice, settings: this.#settings }));
    keys?.push(keyMarkup(task, key, number, this.#settings.worked, this.#voice));
    const [first] = this.#drawings[drawing]?.copies ?? [];
    const isOneOfSeveral = set !== undefined && countOf(set) > 1;
    const version = this.#drawings.length > 1 ? first?.learner : undefined;
    this.#entries.push(...keyEntries(key, entryOf(drawn, isOneOfSeveral, version)));
    this.#done += 1;
  }

  #whole(): Worksheet {
    const { title } = this.#pack;
    const voice = this.#voice;
    const { paper } = this.#settings;
    const sheets = copiesOf(this.#settings).map((copy) => {
      const drawing = this.#drawings.findIndex(({ copies }) => copies.some(({ learner }) => learner === copy.learner));
      return {
        margins: { left: title, right: this.#nameOf(copy) },
        body: markup`${sheetHead(this.#pack, copy, voice)}${this.#sheets[drawing] ?? []}`,
      };
    });
    const keyTitle = voice.plain('key.title', { title });
    const keys = this.#drawings.map(({ copies }, drawing) => {
      const whose = this.#drawings.length > 1 ? copies.map((copy) => this.#nameOf(copy)).join(', ') : '';
      return {
        margins: { left: keyTitle, right: whose },
        body: markup`<header class="top"><h1>${keyTitle}</h1>${whose !== '' && markup`<p class="filled">${whose}</p>`}<p class="small how">${voice.say('key.how')}</p></header>${this.#keys[drawing] ?? []}`,
      };
    });
    return {
      sheet: paperOf(title, voice.first, paper, sheets),
      key: paperOf(keyTitle, voice.first, paper, keys),
      entries: this.#entries,
    };
  }

  #nameOf({ of, learner }: Copy): string {
    return of === 'letter' ? this.#voice.plain('sheet.version', { version: learner }) : learner;
  }
}

function open(drawn: DrawnTask, points: number | null): Outcome<{ readonly task: OpenedTask; readonly key: TaskKey }> {
  const { drill, network, formula, mode } = drawn;
  if (drill.startsWith('mistakes/')) {
    const found = findMistake(drill);
    if (!found.ok) return found;
    const task: OpenedTask = { of: 'mistake', drawn, points, sheet: mistakeSheetOf(found.value) };
    return success({ task, key: keyOfMistake(found.value) });
  }
  const found = findDrill({ drill, network, formula });
  if (!found.ok) return found;
  const prepared = prepare(found.value, mode);
  return success({
    task: { of: 'drill', drawn, points, prepared, sheet: sheetOf(prepared) },
    key: keyOfDrill(prepared),
  });
}
