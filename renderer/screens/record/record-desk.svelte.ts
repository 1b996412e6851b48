import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import type { Stored } from '../../keeping/database/stored.ts';
import type { DrillTitles } from '../../parts/names/drill-titles.svelte.ts';
import { saveFile } from '../../parts/files/save-file.ts';
import { learning } from '../../keeping/learning/learning.svelte.ts';
import { readable } from '../../keeping/snapshots/readable.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import { dayOf } from '../../parts/files/local-time.ts';
import { writeAnswersTable } from './answers-table/write-answers-table.ts';
import type { Advance } from '../../keeping/record-file/record-contents.ts';
import { writeRecord } from '../../keeping/record-file/write-record.ts';
import {
  deleteAll,
  lookInto,
  mergeIn,
  replaceBy,
  restoreFrom,
  writeOut,
  type Done,
  type Fault,
  type FoundFile,
  type Merged,
  type Replaced,
  type Stage,
  type TaskWork,
} from './record-tasks.ts';

/** A part of the page, where what is done there is told. */
export type Place = 'export' | 'import' | 'snapshots' | 'delete';

/** What has come of a task. What replaced the record can be taken back: it gives what was there before. */
export type News =
  | { readonly task: 'export' | 'table'; readonly file: string }
  | { readonly task: 'merge'; readonly taken: Merged }
  | { readonly task: 'replace' | 'restore' | 'delete'; readonly replaced: Replaced };

/** A task that came to nothing, and the file it was about. */
export interface Trouble {
  readonly file: string | undefined;
  /** Undefined where the learner stopped it. */
  readonly fault: Fault | undefined;
}

/** Export, import, snapshots and deletion of the record: one task at a time. */
export class RecordDesk {
  readonly #now: () => number;
  readonly titles: DrillTitles;
  #place = $state.raw<Place>();
  #isBusy = $state(false);
  #stage = $state.raw<Stage>();
  #advance = $state.raw<Advance>();
  #stopping: AbortController | undefined;
  #found = $state.raw<FoundFile>();
  #trouble = $state.raw<Trouble>();
  #news = $state.raw<News>();
  #snapshots = $state.raw<Stored<readonly Snapshot[]>>();

  constructor(now: () => number, titles: DrillTitles) {
    this.#now = now;
    this.titles = titles;
  }

  /** Where something was begun last. */
  get place(): Place | undefined {
    return this.#place;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  get stage(): Stage | undefined {
    return this.#stage;
  }

  /** How far the stage has come, where that is known. */
  get advance(): Advance | undefined {
    return this.#advance;
  }

  /** The file that waits for a choice. */
  get found(): FoundFile | undefined {
    return this.#found;
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  get news(): News | undefined {
    return this.#news;
  }

  /** Newest first; undefined until they are listed. */
  get snapshots(): Stored<readonly Snapshot[]> | undefined {
    return this.#snapshots;
  }

  async listSnapshots(): Promise<void> {
    this.#snapshots = await snapshots.list();
  }

  /** Everything as one file. */
  async exportRecord(): Promise<void> {
    const file = `backprop-record-${dayOf(this.#now())}.json`;
    const content = await this.#do('export', (work) =>
      writeOut((database, long) => readable(writeRecord(database, long)), work),
    );
    if (!content) return;
    saveFile(file, new Blob([content], { type: 'application/json' }));
    this.#news = { task: 'export', file };
  }

  /** All answers as a table for spreadsheets. */
  async exportTable(): Promise<void> {
    const file = `backprop-answers-${dayOf(this.#now())}.csv`;
    const content = await this.#do('export', async (work) => {
      await this.titles.load();
      return writeOut((database, long) => writeAnswersTable(database, this.titles, long), work);
    });
    if (!content) return;
    saveFile(file, new Blob([content], { type: 'text/csv;charset=utf-8' }));
    this.#news = { task: 'table', file };
  }

  /** Reads a file, and shows what it holds and would change. */
  async open(file: File): Promise<void> {
    if (this.#isBusy) return;
    this.#found = undefined;
    // What differs is named by the titles of drills, which come as they come.
    void this.titles.load();
    this.#found = await this.#do('import', (work) => lookInto(file, work), file.name);
  }

  /** Leaves the file that was found as it is. */
  close(): void {
    this.#found = undefined;
  }

  async merge({ name, contents }: FoundFile): Promise<void> {
    const taken = await this.#do('import', (work) => mergeIn(contents, work), name);
    if (!taken) return;
    this.#found = undefined;
    this.#news = { task: 'merge', taken };
    void learning.update();
    await this.listSnapshots();
  }

  async replace({ name, contents }: FoundFile): Promise<void> {
    const replaced = await this.#do('import', (work) => replaceBy(contents, 'before-replace', work), name);
    if (!replaced) return;
    this.#found = undefined;
    await this.#tellReplaced('replace', replaced);
  }

  /** @param place where this was asked for: beside its snapshot, or beside what is taken back by it */
  async restore(snapshot: Snapshot, place: Place = 'snapshots'): Promise<void> {
    const replaced = await this.#do(place, (work) => restoreFrom(snapshot, work));
    if (!replaced) return;
    await this.#tellReplaced('restore', replaced);
  }

  async delete(): Promise<void> {
    const replaced = await this.#do('delete', deleteAll);
    if (!replaced) return;
    await this.#tellReplaced('delete', replaced);
  }

  /** Stops what is under way; everything stays as it was before. */
  cancel(): void {
    this.#stopping?.abort();
  }

  async #tellReplaced(task: 'replace' | 'restore' | 'delete', replaced: Replaced): Promise<void> {
    this.#news = { task, replaced };
    // A long log takes seconds to sum up; begun now, it is done when progress is looked at.
    void learning.update();
    await this.listSnapshots();
  }

  /** Does one thing at a time, and gives what came of it; undefined where it came to nothing. */
  async #do<Value>(
    place: Place,
    action: (work: TaskWork) => Promise<Done<Value>>,
    file?: string,
  ): Promise<Value | undefined> {
    if (this.#isBusy) return undefined;
    const stopping = new AbortController();
    this.#stopping = stopping;
    this.#isBusy = true;
    this.#place = place;
    this.#trouble = undefined;
    this.#news = undefined;
    const done = await action({
      signal: stopping.signal,
      onAdvance: (advance) => (this.#advance = advance),
      onStage: (stage) => {
        this.#stage = stage;
        this.#advance = undefined;
      },
    });
    this.#isBusy = false;
    this.#stage = undefined;
    this.#advance = undefined;
    if (done.ok) return done.value;
    this.#trouble = { file, fault: 'fault' in done ? done.fault : undefined };
    return undefined;
  }
}
