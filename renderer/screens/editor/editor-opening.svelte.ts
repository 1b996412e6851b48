import { latestNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { resume } from '../../keeping/desk/resume.ts';
import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';
import { networkShelf } from './network-shelf.ts';
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
      await resume(networkShelf, opened.desk, loaded.value);
      this.#opened = opened;
      writePreference('last-network', id);
      // Only what could not be stored before is stored now: to look at a network changes nothing.
      await opened.desk.keep();
    }
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
