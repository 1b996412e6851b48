import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { allNetworks, keepNetwork, removeNetwork } from '../database/networks.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import type { Stored, StorageProblem } from '../database/stored.ts';
import { watch } from '../database/watch.ts';
import { engine } from '../engine-client/engine.ts';

/** A file that could not be taken in: which, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly error: WorkbookError;
}

/** The learner's networks, as they lie in the record. */
export class NetworkShelf {
  readonly #now: () => number;
  readonly #nextId: () => string;
  #networks = $state.raw<readonly StoredNetwork[]>();
  #problem = $state.raw<StorageProblem>();
  #removed = $state.raw<StoredNetwork>();
  #refused = $state.raw<readonly RefusedFile[]>([]);

  constructor(now: () => number, nextId: () => string) {
    this.#now = now;
    this.#nextId = nextId;
  }

  /** The one worked on last first; undefined until they are read. */
  get networks(): readonly StoredNetwork[] | undefined {
    return this.#networks;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** What was taken away last, and can be put back. */
  get removed(): StoredNetwork | undefined {
    return this.#removed;
  }

  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** Follows the record until told to stop. */
  follow(): () => void {
    return watch(allNetworks, (stored) => {
      if (this.#told(stored)) this.#networks = stored.value;
    });
  }

  /** A new network on the shelf; its id, once it is kept. */
  async add(network: NetworkDocument): Promise<string | undefined> {
    const id = this.#nextId();
    return this.#told(await keepNetwork({ id, network, changed: this.#now() })) ? id : undefined;
  }

  async rename(stored: StoredNetwork, title: string): Promise<void> {
    this.#told(await keepNetwork({ ...stored, network: { ...stored.network, title } }));
  }

  async remove(stored: StoredNetwork): Promise<void> {
    if (this.#told(await removeNetwork(stored.id))) this.#removed = stored;
  }

  async putBack(): Promise<void> {
    if (this.#removed && this.#told(await keepNetwork(this.#removed))) this.#removed = undefined;
  }

  forgetRemoved(): void {
    this.#removed = undefined;
  }

  /** Takes in files, each whole or not at all; gives the ids of those that were taken. */
  async takeIn(files: readonly File[]): Promise<readonly string[]> {
    const refused: RefusedFile[] = [];
    const taken: string[] = [];
    for (const file of files) {
      const outcome = await engine.call('readNetwork', { text: await file.text() });
      const id = outcome.ok ? await this.add(outcome.value) : undefined;
      if (!outcome.ok) refused.push({ file: file.name, error: outcome.error });
      if (id !== undefined) taken.push(id);
    }
    this.#refused = refused;
    return taken;
  }

  #told<Value>(stored: Stored<Value>): stored is Extract<Stored<Value>, { ok: true }> {
    this.#problem = stored.ok ? undefined : stored.problem;
    return stored.ok;
  }
}
