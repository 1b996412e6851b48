import { latestNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { openDesks, type OpenDesk } from './open-desks.ts';

/** Takes a network from the shelf and puts it on the desk. */
export class EditorOpening {
  #opened = $state.raw<OpenDesk>();
  #missing = $state(false);
  #problem = $state.raw<StorageProblem>();

  get opened(): OpenDesk | undefined {
    return this.#opened;
  }

  /** There is no such network on the shelf. */
  get isMissing(): boolean {
    return this.#missing;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  async open(id: string, now: () => number): Promise<void> {
    await openDesks.settled(id);
    const loaded = await loadNetwork(id);
    if (!loaded.ok) this.#problem = loaded.problem;
    else if (loaded.value === null) this.#missing = true;
    else {
      const opened = openDesks.at(loaded.value, now);
      this.#opened = opened;
      // What was opened last lies on top of the shelf.
      await opened.desk.keep();
    }
  }

  /** The network worked on last; undefined where there is none. */
  async latest(): Promise<string | undefined> {
    const latest = await latestNetwork();
    if (!latest.ok) this.#problem = latest.problem;
    return latest.ok ? latest.value?.id : undefined;
  }
}
