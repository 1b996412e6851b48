import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import { EditorDesk } from './editor-desk.svelte.ts';
import { TrainingSession } from './training/training-session.svelte.ts';

/** A network being worked on, and its training. */
export interface OpenDesk {
  readonly desk: EditorDesk;
  readonly training: TrainingSession;
}

/**
 * Everything that was worked on since the app was started: what was done there can still be taken back. What was recorded
 * of a training, which may be much, is kept of the network that was opened last.
 */
export class OpenDesks {
  readonly #open = new Map<string, OpenDesk>();

  /** Until what was done at a network is on the shelf. */
  async settled(id: string): Promise<void> {
    await this.#open.get(id)?.desk.settled();
  }

  /** The desk of a network, as it was left; a new one where there was none. */
  at(stored: StoredNetwork, now: () => number): OpenDesk {
    for (const [id, { training }] of this.#open) if (id !== stored.id) training.forget();
    const found = this.#open.get(stored.id);
    if (found) {
      found.desk.takeUp(stored);
      return found;
    }
    const desk = new EditorDesk(stored, now);
    const opened = { desk, training: new TrainingSession(desk) };
    this.#open.set(stored.id, opened);
    return opened;
  }
}

export const openDesks = new OpenDesks();
