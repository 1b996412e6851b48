import { latestNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { takeSetAside } from '../../keeping/database/set-aside.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { EditorDesk } from './editor-desk.svelte.ts';
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
      await this.#takeUpSetAside(opened.desk, loaded.value);
      this.#opened = opened;
      // What was opened last lies on top of the shelf.
      await opened.desk.keep();
    }
  }

  /** What the page before this one could not finish writing is a step, which is kept now. */
  async #takeUpSetAside(desk: EditorDesk, stored: StoredNetwork): Promise<void> {
    const text = takeSetAside(stored.id);
    const read = text === undefined ? undefined : await engine.call('readNetwork', { text });
    if (read?.ok) desk.takeUp({ ...stored, network: read.value });
  }

  /** The network worked on last; undefined where there is none. */
  async latest(): Promise<string | undefined> {
    const latest = await latestNetwork();
    if (!latest.ok) this.#problem = latest.problem;
    return latest.ok ? latest.value?.id : undefined;
  }
}
