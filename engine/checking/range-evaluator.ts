import { functions } from '../expression/evaluate.ts';
import { settled } from '../expression/settled.ts';
import type { Formula } from './formula.ts';
import { absoluteRange, powerRange, rootRange } from './power-range.ts';
import type { Interval } from './interval.ts';
import type { Rounding } from './written-range.ts';

/** Nothing times anything, however large, is nothing. */
export const times = (one: number, other: number): number => (one === 0 || other === 0 ? 0 : one * other);

/**
 * Interval arithmetic over formulas. The range that was worked out last stands in `low` and `high`, so that thousands of
 * them leave nothing behind. An operand that is written twice is free twice, as it is when a person writes it once in full
 * and once rounded.
 */
export class RangeEvaluator {
  low = 0;
  high = 0;
  /** The range of what was not itself rounded, so far as that is known: it tells what lies behind a value rounded to 0. */
  fullLow = 0;
  fullHigh = 0;

  constructor(
    /** Puts the range of a quantity into `low` and `high`. */
    readonly load: (place: number) => void,
    /** What may stand on paper for a result inside a formula; undefined where nothing is rounded. */
    private readonly rounding: Rounding | undefined,
  ) {}

  set(low: number, high: number, fullLow = low, fullHigh = high): void {
    this.low = low;
    this.high = high;
    this.fullLow = fullLow;
    this.fullHigh = fullHigh;
  }

  /** Widens the range by what a person may write down for it. */
  write(): void {
    if (!this.rounding) return;
    const { low, high } = this;
    this.low = Math.min(low, this.rounding.down(low));
    this.high = Math.max(high, this.rounding.up(high));
  }

  evaluate(formula: Formula): void {
    switch (formula.kind) {
      case 'reference':
        this.load(formula.place);
        break;
      case 'constant':
        this.set(formula.value, formula.value);
        break;
      case 'sum': {
        let low = 0;
        let high = 0;
        let size = 0;
        for (const part of formula.parts) {
          this.#inner(part);
          low += this.low;
          high += this.high;
          size += Math.max(Math.abs(this.low), Math.abs(this.high));
        }
        this.set(settled(low, size, formula.parts.length), settled(high, size, formula.parts.length));
        break;
      }
      case 'product': {
        let low = 1;
        let high = 1;
        let fullLow = 1;
        let fullHigh = 1;
        let isFirst = true;
        for (const part of formula.parts) {
          this.#inner(part);
          if (!isFirst) this.#multiply(low, high, fullLow, fullHigh);
          isFirst = false;
          ({ low, high, fullLow, fullHigh } = this);
        }
        this.set(low, high, fullLow, fullHigh);
        break;
      }
      case 'difference': {
        this.#inner(formula.left);
        const { low, high, fullLow, fullHigh } = this;
        this.#inner(formula.right);
        this.set(
          less(low, this.high),
          less(high, this.low),
          less(fullLow, this.fullHigh),
          less(fullHigh, this.fullLow),
        );
        break;
      }
      case 'quotient': {
        this.#inner(formula.left);
        const { low, high } = this;
        this.#inner(formula.right);
        this.divide(low, high);
        break;
      }
      case 'negative':
        this.#inner(formula.of);
        this.set(-this.high, -this.low, -this.fullHigh, -this.fullLow);
        break;
      case 'square': {
        this.#inner(formula.of);
        const low = this.low ** 2;
        const high = this.high ** 2;
        const holdsZero = this.low <= 0 && this.high >= 0;
        this.set(holdsZero ? 0 : Math.min(low, high), Math.max(low, high));
        break;
      }
      case 'power': {
        const { exponent } = formula;
        this.#inner(formula.of);
        if (exponent < 0) this.#leaveZero();
        this.#transform((range) => powerRange(range, exponent));
        break;
      }
      case 'extremum': {
        this.#inner(formula.left);
        const { low, high, fullLow, fullHigh } = this;
        this.#inner(formula.right);
        const { which } = formula;
        this.set(
          Math[which](low, this.low),
          Math[which](high, this.high),
          Math[which](fullLow, this.fullLow),
          Math[which](fullHigh, this.fullHigh),
        );
        break;
      }
      case 'function':
        this.#inner(formula.of);
        if (formula.apply === functions.abs) {
          this.#transform(absoluteRange);
          break;
        }
        if (formula.apply === functions.sqrt) {
          this.#transform(rootRange);
          break;
        }
        // All others grow with their argument.
        if (formula.apply === functions.ln) this.#leaveZero();
        this.set(
          formula.apply(this.low),
          formula.apply(this.high),
          formula.apply(this.fullLow),
          formula.apply(this.fullHigh),
        );
        break;
      case 'step': {
        this.#inner(formula.of);
        const { below, above } = formula;
        const { low: least, high: most } = this;
        this.evaluate(most > 0 ? above : below);
        if (least > 0 || most <= 0) break;
        const { low, high } = this;
        this.evaluate(below);
        this.set(Math.min(low, this.low), Math.max(high, this.high));
        break;
      }
    }
  }

  /** Puts what a function makes of the range in its place, and of the range in full likewise. */
  #transform(make: (range: Interval) => Interval): void {
    const { low, high } = make({ low: this.low, high: this.high });
    const full = make({ low: this.fullLow, high: this.fullHigh });
    this.set(low, high, full.low, full.high);
  }

  /** Divides everything from `low` to `high` by the range that stands here. */
  divide(low: number, high: number): void {
    this.#leaveZero();
    if (this.low <= 0 && this.high >= 0) this.set(-Infinity, Infinity);
    else this.set(1 / this.high, 1 / this.low);
    this.#multiply(low, high);
  }

  /**
   * Nobody goes on from what was rounded to 0 where 0 has no value: one who kept it in full does, and otherwise the smallest
   * that may be written is the end there.
   */
  #leaveZero(): void {
    if (!this.rounding || this.low > 0 || this.high < 0) return;
    const { least } = this.rounding;
    const { fullLow, fullHigh } = this;
    if (fullLow > 0 || (this.high >= -this.low && fullHigh >= 0)) {
      this.low = fullLow > 0 ? Math.min(least, fullLow) : Math.min(least, this.high);
    } else {
      this.high = fullHigh < 0 ? Math.max(-least, fullHigh) : Math.max(-least, this.low);
    }
    this.set(this.low, this.high);
  }

  #inner(formula: Formula): void {
    this.evaluate(formula);
    if (formula.isStep) this.write();
  }

  #multiply(low: number, high: number, fullLow = low, fullHigh = high): void {
    const a = times(low, this.low);
    const b = times(low, this.high);
    const c = times(high, this.low);
    const d = times(high, this.high);
    const e = times(fullLow, this.fullLow);
    const f = times(fullLow, this.fullHigh);
    const g = times(fullHigh, this.fullLow);
    const h = times(fullHigh, this.fullHigh);
    this.set(Math.min(a, b, c, d), Math.max(a, b, c, d), Math.min(e, f, g, h), Math.max(e, f, g, h));
  }
}

/** One less the other, 0 where doubles alone tell them apart. */
const less = (one: number, other: number): number => settled(one - other, Math.abs(one) + Math.abs(other), 2);
