/** The ranges of all quantities of a network by place, each known in the round whose number stands beside it. */
export class RangeLists {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly fullLow: Float64Array;
  readonly fullHigh: Float64Array;
  readonly known: Uint32Array;
  #round = 0;

  constructor(size: number) {
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    this.fullLow = new Float64Array(size);
    this.fullHigh = new Float64Array(size);
    this.known = new Uint32Array(size);
  }

  /** From here on nothing is known. */
  nextRound(): number {
    this.#round += 1;
    return this.#round;
  }
}
