import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';

type ChangeListener = (changed: 'some' | 'all') => void;

/** Whether the record was written to since the last snapshot: remembered for the next start, and for other windows. */
export class RecordChanges {
  readonly #listeners = new Set<ChangeListener>();
  /** Changes of this window are counted, and how many of them a snapshot holds. */
  #made = 0;
  #kept = 0;

  get any(): boolean {
    return this.#made > this.#kept || readPreference('record-changed') === 'yes';
  }

  /** Gives whether this is the first change since the last snapshot. */
  note(): boolean {
    this.#made += 1;
    // Also later ones: whoever clears what the browser keeps of the workbook clears this too.
    if (readPreference('record-changed') !== 'yes') writePreference('record-changed', 'yes');
    if (this.#made - this.#kept > 1) return false;
    this.#tell('some');
    return true;
  }

  /** What was changed before by another window, which has kept no snapshot of it, is for this one to keep. */
  takeOver(): void {
    if (this.any) this.#tell('some');
  }

  /** The record is another one now, or much larger: that should soon be in a snapshot. */
  noteAll(): void {
    this.#tell('all');
  }

  /** To be called as a snapshot is begun; gives what to call once it is kept. What is written meanwhile is for the next. */
  begin(): () => void {
    const made = this.#made;
    return () => {
      this.#kept = made;
      if (this.#made === made) writePreference('record-changed', 'no');
    };
  }

  /** Calls at the first change after a snapshot, and when all was changed; gives back how to stop. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(changed: 'some' | 'all'): void {
    for (const listener of this.#listeners) listener(changed);
  }
}

export const recordChanges = new RecordChanges();
