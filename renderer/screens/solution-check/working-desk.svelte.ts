import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Choices } from '../../../engine/working/contract.ts';
import type { WorkingNetwork, WorkingReading } from '../../../exercises/contract/working-views.ts';
import type { StoredWorking } from '../../keeping/database/stored-working.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { unkeptWorkings } from '../../keeping/database/unkept-workings.ts';
import { keepWorking, undertakeKeeping } from '../../keeping/database/workings.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/**
 * One working as it is written, read and kept. While the engine is at one state of it, or the database is, of those that
 * come after it only the last counts.
 */
export class WorkingDesk {
  #id: string;
  #isApart = $state(false);
  /** When the state that this one goes on from was changed. */
  #from: number | undefined;
  #title = $state('');
  #text = $state('');
  #choices = $state.raw<Choices>({});
  #network: WorkingNetwork;
  #reading = $state.raw<WorkingReading>();
  #problem = $state.raw<WorkbookError>();
  #storageProblem = $state.raw<StorageProblem>();
  /** Where the cursor stands, from 1. */
  line = $state(1);
  #isStale = false;
  #reads: Promise<void> | undefined;
  #isUnkept = false;
  #keeps: Promise<void> | undefined;

  /** @param working one that could not be kept before is tried once more at once */
  constructor(
    working: Pick<StoredWorking, 'id' | 'title' | 'text' | 'choices'> & Partial<Pick<StoredWorking, 'changed'>>,
    network: WorkingNetwork,
    private readonly now: () => number,
  ) {
    const unkept = unkeptWorkings.at(working.id);
    this.#id = $state(working.id);
    this.#from = unkept ? unkept.from : working.changed;
    this.#title = working.title;
    this.#text = working.text;
    this.#choices = working.choices;
    this.#network = $state.raw(network);
    void this.#readAgain();
    if (unkept) void this.#keep();
  }

  /** Another one once it is kept apart. */
  get id(): string {
    return this.#id;
  }

  /** Another window has written on the working since it was opened here: what was written here is one of its own now. */
  get isApart(): boolean {
    return this.#isApart;
  }

  get title(): string {
    return this.#title;
  }

  get text(): string {
    return this.#text;
  }

  get choices(): Choices {
    return this.#choices;
  }

  get network(): WorkingNetwork {
    return this.#network;
  }

  /** What came of the text, as it was a moment ago. */
  get reading(): WorkingReading | undefined {
    return this.#reading;
  }

  /** Why nothing could be read. */
  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Why what was written last could not be kept. */
  get storageProblem(): StorageProblem | undefined {
    return this.#storageProblem;
  }

  write(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#changed();
  }

  rename(title: string): void {
    this.#title = title;
    void this.#keep();
  }

  /** Says what a name stands for that may stand for several things. */
  choose(name: string, choice: string): void {
    this.#choices = { ...this.#choices, [name]: choice };
    this.#changed();
  }

  /** Takes the working for one of another network. */
  takeFor(network: WorkingNetwork): void {
    this.#network = network;
    this.#choices = {};
    this.#changed();
  }

  /** Tries once more what could not be kept. */
  keepAgain(): Promise<void> {
    return this.#keep();
  }

  /** As it is kept. */
  stored(): StoredWorking {
    return {
      id: this.id,
      title: this.#title,
      network: this.#network.network,
      text: this.#text,
      choices: { ...this.#choices },
      changed: this.now(),
    };
  }

  #changed(): void {
    void this.#readAgain();
    void this.#keep();
  }

  #readAgain(): Promise<void> {
    this.#isStale = true;
    this.#reads ??= this.#read().finally(() => (this.#reads = undefined));
    return this.#reads;
  }

  async #read(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const outcome = await engine.call('readWorking', {
        network: this.#network.network,
        text: this.#text,
        choices: this.#choices,
      });
      this.#problem = outcome.ok ? undefined : outcome.error;
      if (outcome.ok) this.#reading = outcome.value;
    }
  }

  #keep(): Promise<void> {
    this.#isUnkept = true;
    if (!this.#keeps) {
      this.#keeps = this.#store().finally(() => (this.#keeps = undefined));
      undertakeKeeping(this.#keeps);
    }
    return this.#keeps;
  }

  async #store(): Promise<void> {
    while (this.#isUnkept) {
      this.#isUnkept = false;
      const kept = await keepWorking(this.stored(), this.#from);
      this.#storageProblem = kept.ok ? undefined : kept.problem;
      if (!kept.ok) continue;
      const { id, changed } = kept.value;
      this.#from = changed;
      if (id === this.#id) continue;
      this.#id = id;
      this.#isApart = true;
    }
  }
}
