/** The ranges of all quantities of a network by place, each known in the round whose number stands beside it. */
export class RangeLists {
  /** Low, high, and low and high of what was not rounded: four numbers a quantity. */
  readonly ranges: Float64Array;
  readonly known: Uint32Array;
  #round = 0;

  constructor(size: number) {
    this.ranges = new Float64Array(4 * size);
    this.known = new Uint32Array(size);
  }

  /** From here on nothing is known. */
  nextRound(): number {
    this.#round += 1;
    return this.#round;
  }
}
