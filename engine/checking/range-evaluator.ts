import { functions } from '../expression/evaluate.ts';
import type { Formula } from './formula.ts';
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

  constructor(
    /** Puts the range of a quantity into `low` and `high`. */
    readonly load: (place: number) => void,
    /** What may stand on paper for a result inside a formula; undefined where nothing is rounded. */
    private readonly rounding: Rounding | undefined,
  ) {}

  set(low: number, high: number): void {
    this.low = low;
    this.high = high;
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
        for (const part of formula.parts) {
          this.#inner(part);
          low += this.low;
          high += this.high;
        }
        this.set(low, high);
        break;
      }
      case 'product': {
        let low = 1;
        let high = 1;
        for (const [index, part] of formula.parts.entries()) {
          this.#inner(part);
          if (index > 0) this.#multiply(low, high);
          ({ low, high } = this);
        }
        this.set(low, high);
        break;
      }
      case 'difference': {
        this.#inner(formula.left);
        const { low, high } = this;
        this.#inner(formula.right);
        this.set(low - this.high, high - this.low);
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
        this.set(-this.high, -this.low);
        break;
      case 'square': {
        this.#inner(formula.of);
        const low = this.low ** 2;
        const high = this.high ** 2;
        const holdsZero = this.low <= 0 && this.high >= 0;
        this.set(holdsZero ? 0 : Math.min(low, high), Math.max(low, high));
        break;
      }
      case 'function':
        // All of them grow with their argument.
        this.#inner(formula.of);
        if (formula.apply === functions.ln) this.#leaveZero();
        this.set(formula.apply(this.low), formula.apply(this.high));
        break;
      case 'step': {
        this.#inner(formula.of);
        const { below, above } = formula;
        if (this.low > 0) this.set(above, above);
        else if (this.high > 0) this.set(Math.min(below, above), Math.max(below, above));
        else this.set(below, below);
        break;
      }
    }
  }

  /** Divides everything from `low` to `high` by the range that stands here. */
  divide(low: number, high: number): void {
    this.#leaveZero();
    if (this.low <= 0 && this.high >= 0) this.set(-Infinity, Infinity);
    else this.set(1 / this.high, 1 / this.low);
    this.#multiply(low, high);
  }

  /** Nobody goes on from what was rounded to 0 where 0 has no value: the smallest that may be written is the end there. */
  #leaveZero(): void {
    if (!this.rounding || this.low > 0 || this.high < 0) return;
    const { least } = this.rounding;
    if (this.high >= -this.low) this.low = Math.min(least, this.high);
    else this.high = Math.max(-least, this.low);
  }

  #inner(formula: Formula): void {
    this.evaluate(formula);
    if (formula.isStep) this.write();
  }

  #multiply(low: number, high: number): void {
    const a = times(low, this.low);
    const b = times(low, this.high);
    const c = times(high, this.low);
    const d = times(high, this.high);
    this.set(Math.min(a, b, c, d), Math.max(a, b, c, d));
  }
}
