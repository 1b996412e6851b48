/** What a slice of work is to take: a host hears no message meanwhile, and a step may turn out ten times as long. */
const sliceMilliseconds = 4;

/** How many steps of a work make a slice, learnt from how long its slices took. */
export class Pace {
  #steps = 1;

  /** A whole number from 1. */
  get steps(): number {
    return this.#steps;
  }

  /** @param milliseconds what `steps` steps took; 0 where the clock did not tick meanwhile */
  took(milliseconds: number): void {
    // Never more than doubled: the first steps may be quicker than the next ones, and the clock may be coarse.
    const factor = milliseconds > 0 ? Math.min(2, sliceMilliseconds / milliseconds) : 2;
    this.#steps = Math.max(1, Math.min(Math.round(this.#steps * factor), 2 ** 30));
  }
}
