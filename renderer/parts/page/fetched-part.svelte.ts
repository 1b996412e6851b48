import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { whyUnreachable } from '../../shell/engine-client/why-unreachable.ts';

/** A part of the page in files of its own, which are fetched when it is shown for the first time, or ahead of that. */
export class FetchedPart<Part> {
  #part = $state.raw<Part>();
  #problem = $state.raw<WorkbookError>();
  readonly #load: () => Promise<{ readonly default: Part }>;

  constructor(load: () => Promise<{ readonly default: Part }>) {
    this.#load = load;
  }

  /** Undefined until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Why it could not be fetched the last time that it was to be shown. */
  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Fetches it to be shown, unless it is there. */
  async fetch(): Promise<void> {
    if (this.#part !== undefined) return;
    try {
      this.#part = (await this.#load()).default;
      this.#problem = undefined;
    } catch {
      this.#problem = await whyUnreachable();
    }
  }

  /** Fetches it while nobody waits for it. What fails is tried again, and told, when it is to be shown. */
  async fetchAhead(): Promise<void> {
    try {
      this.#part ??= (await this.#load()).default;
    } catch {
      // Nobody has asked for it yet.
    }
  }
}
