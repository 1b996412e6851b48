import { Random } from '../../../exercises/generator/random.ts';

/** Fractions and normal deviates out of whole numbers. */
export class Chance {
  readonly #random: Random;

  constructor(seed: string) {
    this.#random = new Random(seed);
  }

  /** From 0 up to, but not with, 1. */
  fraction(): number {
    return this.#random.integer(0, 2 ** 31 - 1) / 2 ** 31;
  }

  happens(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.#random.pick(items);
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return this.#random.shuffled(items);
  }
}
