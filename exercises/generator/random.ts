import type { Chance } from './chance.ts';

/** One odd number for each of the four words of state, so that they differ from the first character on. */
const beginnings = [0x811c9dc5, 0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const;

/** FNV-1a over the code units of a text. */
function hash(text: string, beginning: number): number {
  let state = beginning;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/**
 * Numbers that look random and follow from a text alone: sfc32 by Chris Doty-Humphrey (PractRand), whose state is
 * filled with hashes of the text. It works on 32-bit integers, so the same text gives the same numbers on any machine.
 */
export class Random implements Chance {
  readonly #state: Int32Array;

  constructor(text: string) {
    this.#state = Int32Array.from(beginnings, (beginning) => hash(text, beginning));
    this.#state[3] = 1;
    for (let round = 0; round < 15; round += 1) this.#next();
  }

  /** A whole number from `least` to `most`, both included and all equally likely. */
  integer(least: number, most: number): number {
    const count = most - least + 1;
    // What is left over at the end of the range would make the first numbers likelier.
    const fair = 2 ** 32 - (2 ** 32 % count);
    let drawn = this.#next();
    while (drawn >= fair) drawn = this.#next();
    return least + (drawn % count);
  }

  pick<Item>(items: readonly Item[]): Item {
    const found = items[this.integer(0, items.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** Fisher and Yates. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    const drawn: Item[] = [];
    while (left.length > 0) drawn.push(...left.splice(this.integer(0, left.length - 1), 1));
    return drawn;
  }

  #next(): number {
    const state = this.#state;
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const drawn = (a + b + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + drawn) | 0;
    state[3] = (counter + 1) | 0;
    return drawn >>> 0;
  }
}
