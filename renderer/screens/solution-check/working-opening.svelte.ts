import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { ExampleCard } from '../../../exercises/contract/views.ts';
import type { StoredWorking } from '../../keeping/database/stored-working.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { unkeptWorkings } from '../../keeping/database/unkept-workings.ts';
import {
  allWorkings,
  keepWorking,
  latestWorking,
  loadWorking,
  removeWorking,
  whenKept,
} from '../../keeping/database/workings.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { WorkingDesk } from './working-desk.svelte.ts';

export interface Surroundings {
  readonly now: () => number;
  readonly newId: () => string;
}

/** Opens a working: the one that is asked for, or the one written on last, or an empty one about the first example. */
export class WorkingOpening {
  #desk = $state.raw<WorkingDesk>();
  #examples = $state.raw<readonly ExampleCard[]>([]);
  #problem = $state.raw<WorkbookError>();
  #storageProblem = $state.raw<StorageProblem>();
  /** There is no working of the id that was asked for. */
  #isMissing = $state(false);

  #kept = $state.raw<readonly StoredWorking[]>([]);
  /** The working that was deleted last, until another is opened. */
  #removed = $state.raw<StoredWorking>();

  constructor(private readonly around: Surroundings) {}

  /** Every working that is kept, the one written on last first. */
  get kept(): readonly StoredWorking[] {
    return this.#kept;
  }

  /** Whether what was written last on it could not be kept yet. */
  isUnkept({ id }: StoredWorking): boolean {
    return unkeptWorkings.at(id) !== undefined;
  }

  get removed(): StoredWorking | undefined {
    return this.#removed;
  }

  get desk(): WorkingDesk | undefined {
    return this.#desk;
  }

  get examples(): readonly ExampleCard[] {
    return this.#examples;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  get storageProblem(): StorageProblem | undefined {
    return this.#storageProblem;
  }

  get isMissing(): boolean {
    return this.#isMissing;
  }

  async open(asked: string | undefined): Promise<void> {
    this.#isMissing = false;
    await this.#leave();
    const [cards, stored] = await Promise.all([
      engine.call('examples', null),
      asked === undefined ? latestWorking() : loadWorking(asked),
    ]);
    if (!cards.ok) {
      this.#problem = cards.error;
      return;
    }
    this.#examples = cards.value;
    this.#storageProblem = stored.ok ? undefined : stored.problem;
    const found = stored.ok ? stored.value : null;
    if (found) return this.#sitDown(found, found.network);
    if (asked !== undefined) {
      this.#isMissing = true;
      return;
    }
    const [first] = cards.value;
    if (first) await this.begin(first.network);
  }

  /** A new working, which is kept once something is written in it. */
  async begin(network: NetworkDocument): Promise<void> {
    await this.#leave();
    return this.#sitDown({ id: this.around.newId(), title: '', text: '', choices: {} }, network);
  }

  /** Deletes a working, which can be put back as long as no other is opened. */
  async remove(desk: WorkingDesk): Promise<void> {
    const network = desk.network.network;
    await this.#leave();
    const removed = await removeWorking(desk.id);
    this.#storageProblem = removed.ok ? undefined : removed.problem;
    if (!removed.ok) return;
    await this.#sitDown({ id: this.around.newId(), title: '', text: '', choices: {} }, network);
    this.#removed = desk.stored();
  }

  async putBack(): Promise<void> {
    const removed = this.#removed;
    if (!removed) return;
    const kept = await keepWorking(removed, undefined);
    this.#storageProblem = kept.ok ? undefined : kept.problem;
    if (kept.ok) await this.open(removed.id);
  }

  /** What was written last is kept before another working is looked for, also by a page that was left. */
  async #leave(): Promise<void> {
    this.#removed = undefined;
    await whenKept();
  }

  async #sitDown(working: ConstructorParameters<typeof WorkingDesk>[0], network: NetworkDocument): Promise<void> {
    const opened = await engine.call('openWorking', { network });
    this.#problem = opened.ok ? undefined : opened.error;
    if (!opened.ok) return;
    this.#desk = new WorkingDesk(working, opened.value, this.around.now);
    const all = await allWorkings();
    if (all.ok) this.#kept = all.value;
  }
}
