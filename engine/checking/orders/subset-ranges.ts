import { settled } from '../../expression/settled.ts';
import { times, type RangeEvaluator } from '../range-evaluator.ts';

/**
 * What the subsets of some factors or terms come to, each by every way to part it in two: bit i of a set stands for the one
 * at index i. 3^n steps for n of them.
 */
export class SubsetRanges {
  readonly #all: number;
  readonly #low: number[] = [0];
  readonly #high: number[] = [0];
  /** Divisors alone, multiplied with one another and not yet divided by. */
  readonly #isUnder: boolean[] = [false];

  constructor(
    private readonly evaluator: RangeEvaluator,
    count: number,
  ) {
    this.#all = (1 << count) - 1;
    for (let set = 1; set <= this.#all; set += 1) {
      this.#low.push(Infinity);
      this.#high.push(-Infinity);
      this.#isUnder.push(false);
    }
  }

  /** Takes what stands in the evaluator for one factor. */
  begin(index: number, isUnder: boolean): void {
    const set = 1 << index;
    this.#keep(set);
    this.#isUnder[set] = isUnder;
  }

  /** Puts the product of the first so many into the evaluator. */
  load(count: number, sign: 1 | -1): void {
    this.loadSet((1 << count) - 1, sign);
  }

  loadSet(set: number, sign: 1 | -1): void {
    const low = this.#low[set] ?? NaN;
    const high = this.#high[set] ?? NaN;
    if (sign === 1) this.evaluator.set(low, high);
    else this.evaluator.set(-high, -low);
  }

  /** Works out every product. `others` has what else a set comes to put into the evaluator, and then calls `reach`. */
  multiplied(others: (set: number, reach: () => void) => void): void {
    for (let set = 1; set <= this.#all; set += 1) {
      const lowest = set & -set;
      if (set === lowest) continue;
      let isUnder = true;
      for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        if ((part & lowest) === 0) continue;
        this.#combine(part, set ^ part);
        if (!(this.#isUnder[part] === true && this.#isUnder[set ^ part] === true)) isUnder = false;
        this.#reach(set);
      }
      others(set, () => this.#reach(set));
      this.#isUnder[set] = isUnder;
      this.#write(set);
    }
  }

  /** Works out every sum, and puts the last into the evaluator. */
  added(lows: readonly number[], highs: readonly number[]): void {
    for (const [index, low] of lows.entries()) {
      this.#low[1 << index] = low;
      this.#high[1 << index] = highs[index] ?? NaN;
    }
    for (let set = 1; set <= this.#all; set += 1) {
      const lowest = set & -set;
      if (set === lowest) continue;
      let low = Infinity;
      let high = -Infinity;
      for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        if ((part & lowest) === 0) continue;
        low = Math.min(low, together(this.#low[part] ?? NaN, this.#low[set ^ part] ?? NaN));
        high = Math.max(high, together(this.#high[part] ?? NaN, this.#high[set ^ part] ?? NaN));
      }
      this.#low[set] = low;
      this.#high[set] = high;
      this.#write(set);
    }
    this.loadSet(this.#all, 1);
  }

  /** The product of two sets, or what one divided by the other comes to. */
  #combine(one: number, other: number): void {
    const { evaluator } = this;
    const isOneUnder = this.#isUnder[one] === true;
    const isSame = isOneUnder === (this.#isUnder[other] === true);
    const over = !isSame && isOneUnder ? other : one;
    const below = over === one ? other : one;
    const low = this.#low[over] ?? NaN;
    const high = this.#high[over] ?? NaN;
    const least = this.#low[below] ?? NaN;
    const most = this.#high[below] ?? NaN;
    if (!isSame) {
      evaluator.set(least, most);
      evaluator.divide(low, high);
      return;
    }
    const a = times(low, least);
    const b = times(low, most);
    const c = times(high, least);
    const d = times(high, most);
    evaluator.set(Math.min(a, b, c, d), Math.max(a, b, c, d));
  }

  #reach(set: number): void {
    const { low, high } = this.evaluator;
    // Nobody goes on from a division by what was rounded to 0.
    if (!Number.isFinite(low) || !Number.isFinite(high)) return;
    if (low < (this.#low[set] ?? NaN)) this.#low[set] = low;
    if (high > (this.#high[set] ?? NaN)) this.#high[set] = high;
  }

  /** What is not the whole may be written on the way. */
  #write(set: number): void {
    if (set === this.#all) return;
    this.loadSet(set, 1);
    this.evaluator.write();
    this.#keep(set);
  }

  #keep(set: number): void {
    this.#low[set] = this.evaluator.low;
    this.#high[set] = this.evaluator.high;
  }
}

const together = (one: number, other: number): number => settled(one + other, Math.abs(one) + Math.abs(other), 2);
