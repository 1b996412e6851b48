import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import { keepNetwork, loadNetwork, removeNetwork, shelfOrder } from '../../keeping/database/networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { Stored, StorageProblem } from '../../keeping/database/stored.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import { watch } from '../../keeping/database/watch.ts';
import { readFile } from './read-file.ts';
import type { ShelfHistory } from './shelf-history.ts';
import { take, type ShelfStep } from './shelf-step.ts';

/** A file that could not be taken in: which, and why. */
export interface RefusedFile {
  readonly file: string;
  readonly error: WorkbookError;
}

/** What was done last, and whether it has been taken back. */
export interface ShelfNews {
  readonly step: ShelfStep;
  readonly isUndone: boolean;
}

/** The learner's networks, as they lie in the record. */
export class NetworkShelf {
  readonly #history: ShelfHistory;
  readonly #now: () => number;
  readonly #nextId: () => string;
  #ids = $state.raw<readonly string[]>();
  #problem = $state.raw<StorageProblem>();
  #news = $state.raw<ShelfNews>();
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #isTaking = false;

  constructor(history: ShelfHistory, now: () => number, nextId: () => string) {
    this.#history = history;
    this.#now = now;
    this.#nextId = nextId;
  }

  /** The ids of the networks, the one worked on last first; undefined until they are read. */
  get ids(): readonly string[] | undefined {
    return this.#ids;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Until it is waved off. */
  get news(): ShelfNews | undefined {
    return this.#news;
  }

  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** Follows the record until told to stop. */
  follow(): () => void {
    return watch(shelfOrder, (stored) => {
      if (this.#told(stored)) this.#ids = stored.value;
    });
  }

  /** A new network on the shelf; its id, once it is kept. */
  async add(network: NetworkDocument, what: 'added' | 'duplicated' = 'added'): Promise<string | undefined> {
    const stored = await this.#keep(network);
    if (stored) this.#done({ what, networks: [stored] });
    return stored?.id;
  }

  /** A network as it lies on the shelf; undefined where it does not, or cannot be read. */
  async load(id: string): Promise<StoredNetwork | undefined> {
    const stored = await loadNetwork(id);
    return this.#told(stored) ? (stored.value ?? undefined) : undefined;
  }

  async rename(id: string, title: string): Promise<void> {
    const stored = await this.load(id);
    if (!stored) return;
    const { network } = stored;
    if (!this.#told(await keepNetwork(changedIn(thisRun, stored, { ...network, title }, this.#now())))) return;
    this.#done({ what: 'renamed', id, title, titleBefore: network.title });
  }

  async remove(id: string): Promise<void> {
    const stored = await this.load(id);
    if (stored && this.#told(await removeNetwork(id))) this.#done({ what: 'removed', networks: [stored] });
  }

  /** Takes the last step back, or takes it again. One at a time, however fast the keys are. */
  async take(way: 'undo' | 'redo'): Promise<void> {
    const step = this.#history.next(way);
    if (!step || this.#isTaking) return;
    this.#isTaking = true;
    const taken = await take(step, way, this.#now());
    this.#isTaking = false;
    if (!this.#told(taken)) return;
    this.#history.taken(taken.value, way);
    this.#news = { step: taken.value, isUndone: way === 'undo' };
  }

  forgetNews(): void {
    this.#news = undefined;
  }

  /** Takes in files, each whole or not at all; gives the ids of those that were taken. */
  async takeIn(files: readonly File[]): Promise<readonly string[]> {
    const refused: RefusedFile[] = [];
    const networks: StoredNetwork[] = [];
    for (const file of files) {
      const outcome = await readFile(file);
      const stored = outcome.ok ? await this.#keep(outcome.value) : undefined;
      if (!outcome.ok) refused.push({ file: file.name, error: outcome.error });
      if (stored) networks.push(stored);
    }
    this.#refused = refused;
    if (networks.length > 0) this.#done({ what: 'taken-in', networks });
    return networks.map(({ id }) => id);
  }

  forgetRefused(): void {
    this.#refused = [];
  }

  async #keep(network: NetworkDocument): Promise<StoredNetwork | undefined> {
    const stored = changedIn(thisRun, { id: this.#nextId() }, network, this.#now());
    return this.#told(await keepNetwork(stored)) ? stored : undefined;
  }

  #done(step: ShelfStep): void {
    this.#history.add(step);
    this.#news = { step, isUndone: false };
  }

  #told<Value>(stored: Stored<Value>): stored is Extract<Stored<Value>, { ok: true }> {
    this.#problem = stored.ok ? undefined : stored.problem;
    return stored.ok;
  }
}
