import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { keepPack, loadPack } from '../../keeping/database/packs.ts';
import type { StoredPack } from '../../keeping/database/stored-pack.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';

/** One pack at hand. Every change is kept at once, so there is nothing to save. */
export class PackDesk {
  readonly #id: string;
  readonly #now: () => number;
  #stored = $state.raw<StoredPack | null>();
  #problem = $state.raw<StorageProblem>();

  constructor(id: string, now: () => number) {
    this.#id = id;
    this.#now = now;
  }

  /** Null where there is no such pack; undefined until the record has answered. */
  get stored(): StoredPack | null | undefined {
    return this.#stored;
  }

  /** Why it could not be read, or the last change not be kept; it goes on as it is here all the same. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  async open(): Promise<void> {
    const loaded = await loadPack(this.#id);
    this.#problem = loaded.ok ? undefined : loaded.problem;
    if (loaded.ok) this.#stored = loaded.value;
  }

  change(change: Partial<TaskPack>): Promise<void> {
    return this.#keep((stored) => ({ ...stored, pack: { ...stored.pack, ...change } }));
  }

  /** From now on it stays as it is; who works on it decides what is drawn. */
  begin(learner: string): Promise<void> {
    return this.#keep((stored) => ({ ...stored, learner }));
  }

  /** Tries once more what could not be read or kept. */
  keepAgain(): Promise<void> {
    return this.#stored ? this.#keep((stored) => stored) : this.open();
  }

  async #keep(changed: (stored: StoredPack) => StoredPack): Promise<void> {
    if (!this.#stored) return;
    const stored = { ...changed(this.#stored), changed: this.#now() };
    this.#stored = stored;
    const kept = await keepPack(stored);
    this.#problem = kept.ok ? undefined : kept.problem;
  }
}
