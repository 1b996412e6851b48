import type { Scheduler } from '../world/scheduler.ts';

interface Listening {
  readonly owner: string;
  readonly hear: (message: unknown) => void;
}

/** What windows of one origin say to each other. */
export class Channels {
  readonly #scheduler: Scheduler;
  readonly #listening = new Map<string, Set<Listening>>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** BroadcastChannel, as one window has it. */
  of(owner: string) {
    const listening = this.#listening;
    const scheduler = this.#scheduler;
    return class BroadcastChannel {
      onmessage: ((event: { readonly data: unknown }) => void) | null = null;
      readonly #listeners: ((event: { readonly data: unknown }) => void)[] = [];
      readonly #own: Listening;
      readonly #all: Set<Listening>;

      constructor(name: string) {
        this.#all = listening.get(name) ?? new Set();
        listening.set(name, this.#all);
        const hear = (data: unknown): void => {
          this.onmessage?.({ data });
          for (const listener of this.#listeners) listener({ data });
        };
        this.#own = { owner, hear };
        this.#all.add(this.#own);
      }

      addEventListener(_: string, listener: (event: { readonly data: unknown }) => void): void {
        this.#listeners.push(listener);
      }

      postMessage(data: unknown): void {
        if (scheduler.isDead(owner)) return;
        for (const other of this.#all) {
          if (other !== this.#own) scheduler.post(other.owner, `heard from ${owner}`, () => other.hear(data));
        }
      }

      close(): void {
        this.#all.delete(this.#own);
      }
    };
  }

  leave(owner: string): void {
    for (const all of this.#listening.values()) {
      for (const one of all) if (one.owner === owner) all.delete(one);
    }
  }
}
