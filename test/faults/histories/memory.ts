import type { TextStorage } from '../browser/text-storage.ts';
import type { SimulatedWindow } from '../world/window.ts';
import type { KeptRecord } from './kept-record.ts';

/** Something that stands somewhere: what was confirmed last, and what was done since without being confirmed. */
interface Wanted<Value> {
  readonly confirmed: Value;
  readonly since: Value[];
}

/** An answer that was told to be judged. */
export interface ToldAnswer {
  /**
   * What has it beside the record: the journal does, where nothing else was said; of what came with a file nothing is
   * promised but a snapshot soon; otherwise the window which said that it could not be noted, until it says so no more.
   */
  readonly beside: 'journal' | 'file' | SimulatedWindow;
}

/**
 * What the learner has been told on one machine, and so may rely on. Every number is typed once in a history and every
 * network is given each name once, so that all of it can be told apart.
 */
export class Memory {
  /** Answers that were told to be judged while nothing was said of not being saved. */
  readonly answers = new Map<string, ToldAnswer>();
  /** By sheet and item. */
  readonly fields = new Map<string, Wanted<string | undefined>>();
  /** The names of networks by their id. */
  readonly networks = new Map<string, Wanted<string | undefined>>();
  /** Names that came with files. */
  readonly merged = new Set<string>();
  /** What was typed in a window that only read, by where the window keeps it, and by sheet and item. */
  readonly heldBack = new Map<TextStorage, Map<string, string>>();
  /** The texts of workings that were told to be kept, and in which window; each is there, or what was made of it. */
  readonly workings = new Map<string, TextStorage | undefined>();
  /** Those of which nothing is told yet. */
  readonly tried = new Set<string>();
  /** The texts of workings that were told not to be kept, by where the window keeps them. */
  readonly unkept = new Map<TextStorage, Set<string>>();
  /** Answers that may be there twice, for the learner went back to a time when they were not checked. */
  readonly forgiven = new Set<string>();
  /** Answers of sheets that were begun afresh. */
  readonly cleared = new Set<string>();
  session: { readonly date: string; readonly begun: number } | undefined;

  static fieldKey(sheet: string, item: string): string {
    return `${sheet}\n${item}`;
  }

  /** Something is being done of which it is not known yet whether it is kept. */
  try<Value>(wanted: Map<string, Wanted<Value | undefined>>, key: string, value: Value | undefined): void {
    const before = wanted.get(key);
    if (before) before.since.push(value);
    else wanted.set(key, { confirmed: undefined, since: [value] });
  }

  /** What was done is kept; what was done before it counts no more. */
  confirm<Value>(wanted: Map<string, Wanted<Value | undefined>>, key: string, value: Value | undefined): void {
    const since = wanted.get(key)?.since ?? [];
    wanted.set(key, { confirmed: value, since: since.slice(since.indexOf(value) + 1) });
  }

  /** A window that said of answers that they could not be noted beside the record says so no more. */
  trust(window: SimulatedWindow): void {
    for (const [typed, { beside }] of this.answers)
      if (beside === window) this.answers.set(typed, { beside: 'journal' });
  }

  holdBack({ sessionStorage }: SimulatedWindow, key: string, typed: string): void {
    const held = this.heldBack.get(sessionStorage) ?? new Map<string, string>();
    this.heldBack.set(sessionStorage, held.set(key, typed));
  }

  /** What was written on a working could be kept or not; what stood there before is no more. */
  noteWorking({ sessionStorage }: SimulatedWindow, before: string, text: string, isKept: boolean): void {
    const unkept = this.unkept.get(sessionStorage) ?? new Set<string>();
    this.unkept.set(sessionStorage, unkept);
    unkept.delete(before);
    if (isKept) this.workings.set(text, sessionStorage);
    else unkept.add(text);
  }

  forgetHeldBack(): void {
    this.heldBack.clear();
  }

  /** The record is another one now, as it lies there: that is what there is to be relied on. */
  beginAnew({ attempts, drafts, networks, workings }: KeptRecord): void {
    for (const typed of this.answers.keys()) this.forgiven.add(typed);
    this.answers.clear();
    this.forgetHeldBack();
    this.cleared.clear();
    this.fields.clear();
    this.networks.clear();
    this.merged.clear();
    this.workings.clear();
    this.tried.clear();
    this.unkept.clear();
    this.session = undefined;
    for (const { typed } of attempts) {
      this.forgiven.add(typed);
      this.answers.set(typed, { beside: 'journal' });
    }
    for (const { drill, fields } of drafts)
      for (const [item, text] of Object.entries(fields)) this.confirm(this.fields, Memory.fieldKey(drill, item), text);
    for (const { text } of workings) this.workings.set(text, undefined);
    for (const { id, network } of networks) this.confirm(this.networks, id, nameOf(network.title));
  }

  /** Nothing is to be relied on of what could not be read, given as `store key`. */
  letGo(unreadable: string): void {
    // On an older sheet, what was checked may be checked once more.
    if (unreadable.startsWith('drafts ')) for (const typed of this.answers.keys()) this.forgiven.add(typed);
    for (const key of this.fields.keys())
      if (unreadable === `drafts ${JSON.stringify(key.split('\n')[0])}`) this.fields.delete(key);
    if (!unreadable.startsWith('networks ')) return;
    for (const id of this.networks.keys())
      if (unreadable === `networks ${JSON.stringify(id)}`) this.networks.delete(id);
    // It may be one that came with a file.
    this.merged.clear();
  }

  /** Sheets and networks are not in the journal: after a harm to the database, what is there is what there is. */
  forgetAllButAnswers(): void {
    this.forgetHeldBack();
    this.cleared.clear();
    this.fields.clear();
    this.networks.clear();
    this.merged.clear();
    this.workings.clear();
    this.tried.clear();
    this.unkept.clear();
    this.session = undefined;
  }
}

/** The part of a network’s title that the history has given it; a copy may be named after it. */
export const nameOf = (title: unknown): string | undefined =>
  typeof title === 'string' ? /#\d+#/.exec(title)?.[0] : undefined;
