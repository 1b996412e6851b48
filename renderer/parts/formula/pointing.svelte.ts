import { getContext, setContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

const key = Symbol('pointing');

/**
 * What is pointed at or worked on: a symbol in a formula and its place in the diagram light up together, whichever of
 * the two the pointer or the focus is on.
 */
export class Pointing {
  #pointed = $state<string>();
  readonly #path = new SvelteSet<string>();

  /** The one quantity under the pointer. */
  get pointed(): string | undefined {
    return this.#pointed;
  }

  /** Whether anything is lit, so that the rest may step back. */
  get active(): boolean {
    return this.#path.size > 0;
  }

  point(quantity: string | undefined): void {
    this.#pointed = quantity;
  }

  /** Lights the way of the error back to what is being worked on. */
  follow(path: readonly string[]): void {
    this.#path.clear();
    for (const quantity of path) this.#path.add(quantity);
  }

  isPointed(quantity: string): boolean {
    return this.#pointed === quantity;
  }

  isOnPath(quantity: string): boolean {
    return this.#path.has(quantity);
  }
}

/** One for each screen, shared by its diagram and its formulas. */
export function providePointing(): Pointing {
  return setContext(key, new Pointing());
}

export function usePointing(): Pointing {
  return getContext<Pointing | undefined>(key) ?? new Pointing();
}
