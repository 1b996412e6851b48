import { dequal } from 'dequal/lite';
import { relationOf } from '../../keeping/database/network-line.ts';
import { latestNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { forgetSetAside, readSetAside } from '../../keeping/database/set-aside.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';
import type { EditorDesk } from './editor-desk.svelte.ts';
import { keepBeside } from './keep-beside.ts';
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
      await this.#resume(opened.desk, loaded.value);
      this.#opened = opened;
      writePreference('last-network', id);
      // Only what could not be stored before is stored now: to look at a network changes nothing.
      await opened.desk.keep();
    }
  }

  /**
   * Goes on with what the page before this one could not finish writing. Where the network was changed since, that is kept
   * as a copy, named so; and where all of it was written after all, or gone on from, there is nothing to do.
   */
  async #resume(desk: EditorDesk, stored: StoredNetwork): Promise<void> {
    const left = readSetAside(desk.id);
    const read = left && (await engine.call('readNetwork', { text: JSON.stringify(left.network) }));
    if (!left || !read?.ok) return;
    const relation = dequal(left.network, stored.network) ? 'same' : relationOf(left, stored);
    if (relation === 'newer') desk.resume(read.value);
    else if (relation !== 'apart' || (await keepBeside(left, stored)).ok) forgetSetAside(desk.id);
  }

  /** The network opened last in this browser or window, or the one changed last; undefined where there is none. */
  async latest(): Promise<string | undefined> {
    const last = readPreference('last-network');
    const lies = last === null ? undefined : await loadNetwork(last);
    if (lies?.ok && lies.value) return lies.value.id;
    const latest = await latestNetwork();
    if (!latest.ok) this.#problem = latest.problem;
    return latest.ok ? latest.value?.id : undefined;
  }
}
