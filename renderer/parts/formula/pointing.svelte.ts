import { getContext, setContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

const key = Symbol('pointing');

/**
 * What is pointed at or worked on: a symbol in a formula and its place in the diagram light up together, whichever of
 * the two the pointer or the focus is on. Of several samples, the diagram shows the one that is worked on.
 */
export class Pointing {
  /** The sample that the diagram shows, from 1. */
  sample = $state(1);
  #pointed = $state<string>();
  #about = $state<string>();
  readonly #path = new SvelteSet<string>();

  constructor(sample = 1) {
    this.sample = sample;
  }

  /** The one quantity under the pointer. */
  get pointed(): string | undefined {
    return this.#pointed;
  }

  /** What is worked on. */
  get about(): string | undefined {
    return this.#about;
  }

  /** Whether anything is lit, so that the rest may step back. */
  get active(): boolean {
    return this.#path.size > 0;
  }

  point(quantity: string | undefined): void {
    this.#pointed = quantity;
  }

  /** Lights the way of the error back to what is being worked on, and that itself, and brings its sample. */
  follow(path: readonly string[], about?: string): void {
    this.#about = about;
    this.#path.clear();
    for (const quantity of path) this.#path.add(quantity);
    this.bringSample(path);
  }

  /** Shows the sample that these belong to; where that is none or several, the one that was shown before stays. */
  bringSample(quantities: readonly string[]): void {
    const samples = quantities.flatMap((id) => /@(\d+)/.exec(id)?.[1] ?? []);
    const [first] = samples;
    if (first !== undefined && samples.every((one) => one === first)) this.sample = Number(first);
  }

  isPointed(quantity: string): boolean {
    return this.#pointed === quantity;
  }

  isOnPath(quantity: string): boolean {
    return this.#path.has(quantity);
  }
}

/**
 * One for each screen, shared by its diagram and its formulas.
 * @param sample what the diagram shows to begin with, from 1
 */
export function providePointing(sample = 1): Pointing {
  return setContext(key, new Pointing(sample));
}

export function usePointing(): Pointing {
  return getContext<Pointing | undefined>(key) ?? new Pointing();
}
