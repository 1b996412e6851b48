import { isBounded, type Interval } from './interval.ts';
import type { RangeEvaluator } from './range-evaluator.ts';

/** What the ways to one quantity come to together. */
export class Reached {
  #low = Infinity;
  #high = -Infinity;
  #fullLow = Infinity;
  #fullHigh = -Infinity;

  constructor(private readonly evaluator: RangeEvaluator) {}

  /** Takes what stands in the evaluator; nobody goes on from a division by what was rounded to 0. */
  reach(): void {
    const { low, high } = this.evaluator;
    if (!isBounded({ low, high })) return;
    if (low < this.#low) this.#low = low;
    if (high > this.#high) this.#high = high;
  }

  /** The same by a usual way, of which it is known what was not rounded. */
  reachUsually(): void {
    this.reach();
    this.#fullLow = Math.min(this.#fullLow, this.evaluator.fullLow);
    this.#fullHigh = Math.max(this.#fullHigh, this.evaluator.fullHigh);
  }

  /** The sign that it has so far, which no rounding turns. */
  get sign(): Interval {
    return { low: this.#low >= 0 ? 0 : -Infinity, high: this.#high <= 0 ? 0 : Infinity };
  }

  /** What lies outside cannot be reached, though ranges of parts that hang together may say so. `slack` is not negative. */
  keepWithin({ low, high }: Interval, slack: number): void {
    this.#low = Math.max(this.#low, low - slack);
    this.#high = Math.min(this.#high, high + slack);
  }

  /** Puts it into the evaluator, as it may be written. */
  write(): void {
    const isNothing = this.#low > this.#high;
    this.evaluator.set(isNothing ? NaN : this.#low, isNothing ? NaN : this.#high, this.#fullLow, this.#fullHigh);
    this.evaluator.write();
  }
}
