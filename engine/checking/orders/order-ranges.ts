import { isBounded } from '../interval.ts';
import type { Formula } from '../formula.ts';
import { times, type RangeEvaluator } from '../range-evaluator.ts';
import type { Rounding } from '../written-range.ts';
import { factorsOf, factorsTo, isProduct, type Factor, type Open, type Product } from './factors.ts';
import { factored, summedTerms, termsOf, type Term } from './terms.ts';

/** Of more terms than these, what partial sums may lose is bounded rather than walked through. */
const mostTerms = 6;

/** What the factors of a product come to, by the set of them that has been multiplied: bit i stands for factor i. */
interface Subsets {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Divisors alone, multiplied with one another and not yet divided by. */
  readonly isUnder: Uint8Array;
}

/** A sum among the factors of a product, multiplied out: the subsets of each term's factors with all the others. */
interface MultipliedOut {
  readonly index: number;
  readonly terms: readonly { readonly sign: 1 | -1; readonly count: number; readonly subsets: Subsets }[];
}

/**
 * What a formula can come to in whatever order and grouping it is worked: its products in any order, those inside it opened;
 * partial sums in any order; a sum multiplied out, and a common factor put in front. Each result on the way is written down
 * rounded, or kept.
 */
export class OrderRanges {
  constructor(
    private readonly evaluator: RangeEvaluator,
    private readonly rounding: Rounding,
    private readonly open: Open,
  ) {}

  /** Puts all of it into the evaluator, before the result itself is written; false where no order matters. */
  evaluate(formula: Formula): boolean {
    if (isProduct(formula)) return this.#product(formula);
    const terms = termsOf(formula);
    return terms !== undefined && this.#sum(terms);
  }

  #product(formula: Formula): boolean {
    const product = factorsOf(formula, this.open);
    let low = Infinity;
    let high = -Infinity;
    const reach = (subsets: Subsets, { factors, sign }: Product): void => {
      const all = (1 << factors.length) - 1;
      this.#load(subsets, all, sign);
      low = Math.min(low, this.evaluator.low);
      high = Math.max(high, this.evaluator.high);
    };
    if (product.factors.length > 2 || product.wholes.length > 0) reach(this.#subsets(product, []), product);
    const multiplied = this.#multipliedOut(formula);
    if (multiplied) reach(this.#subsets(multiplied.product, multiplied.sums), multiplied.product);
    this.evaluator.set(low, high);
    return low <= high;
  }

  /** The product with so little opened that a sum shows, and that sum multiplied out. */
  #multipliedOut(formula: Formula): { readonly product: Product; readonly sums: readonly MultipliedOut[] } | undefined {
    for (let depth = 0; depth <= 2; depth += 1) {
      const product = factorsTo(depth, formula, this.open);
      const sums = product.factors.flatMap((factor, index) => {
        const terms = summedTerms(factor, this.open);
        const others = product.factors.filter((_, other) => other !== index);
        return terms && others.length > 0 ? [this.#withOthers(index, terms, others)] : [];
      });
      if (sums.length > 0) return { product, sums };
    }
    return undefined;
  }

  #withOthers(index: number, terms: readonly Term[], others: readonly Factor[]): MultipliedOut {
    return {
      index,
      terms: terms.map(({ sign, formula }) => {
        const own = factorsTo(1, formula, this.open);
        const subsets = this.#subsets({ factors: [...own.factors, ...others], wholes: own.wholes }, []);
        return { sign: own.sign === sign ? 1 : -1, count: own.factors.length, subsets };
      }),
    };
  }

  #sum(terms: readonly Term[]): boolean {
    this.#termsTogether(
      terms.map(
        ({ sign, formula }) =>
          () =>
            this.#term(formula, sign),
      ),
    );
    let { low, high } = this.evaluator;
    const common = factored(terms, this.open);
    if (common) {
      const sum = (): void => {
        this.#termsTogether(common.rests.map((rest) => () => this.#written(rest)));
        this.evaluator.write();
      };
      const factors: readonly (Factor | (() => void))[] = [...common.common, sum];
      const subsets = this.#subsets({ factors, wholes: [] }, []);
      this.#load(subsets, (1 << factors.length) - 1, 1);
      low = Math.min(low, this.evaluator.low);
      high = Math.max(high, this.evaluator.high);
    }
    this.evaluator.set(low, high);
    return true;
  }

  /** A term, as it may be written. */
  #term(formula: Formula, sign: 1 | -1): void {
    const { evaluator } = this;
    evaluator.evaluate(formula);
    if (isProduct(formula)) {
      const { low, high } = evaluator;
      if (this.#product(formula)) evaluator.set(Math.min(low, evaluator.low), Math.max(high, evaluator.high));
      else evaluator.set(low, high);
    }
    if (formula.isStep) evaluator.write();
    if (sign < 0) evaluator.set(-evaluator.high, -evaluator.low);
  }

  #written(product: Product): void {
    const subsets = this.#subsets(product, []);
    this.#load(subsets, (1 << product.factors.length) - 1, product.sign);
    if (product.factors.length > 1) this.evaluator.write();
  }

  /** Terms added up in any order, with partial sums that may be written. */
  #termsTogether(terms: readonly (() => void)[]): void {
    const { evaluator } = this;
    const count = terms.length;
    const lows: number[] = [];
    const highs: number[] = [];
    for (const term of terms) {
      term();
      lows.push(evaluator.low);
      highs.push(evaluator.high);
    }
    if (count > mostTerms) {
      this.#bounded(lows, highs);
      return;
    }
    const all = (1 << count) - 1;
    const low = new Float64Array(all + 1);
    const high = new Float64Array(all + 1);
    for (let set = 1; set <= all; set += 1) {
      const lowest = set & -set;
      if (set === lowest) {
        const index = 31 - Math.clz32(set);
        low[set] = lows[index] ?? NaN;
        high[set] = highs[index] ?? NaN;
        continue;
      }
      let least = Infinity;
      let most = -Infinity;
      for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        if ((part & lowest) === 0) continue;
        const rest = set ^ part;
        least = Math.min(least, (low[part] ?? NaN) + (low[rest] ?? NaN));
        most = Math.max(most, (high[part] ?? NaN) + (high[rest] ?? NaN));
      }
      evaluator.set(least, most);
      if (set !== all) evaluator.write();
      low[set] = evaluator.low;
      high[set] = evaluator.high;
    }
    evaluator.set(low[all] ?? NaN, high[all] ?? NaN);
  }

  /** Each partial sum but the last moves by at most half a unit of the last place that the largest of them has. */
  #bounded(lows: readonly number[], highs: readonly number[]): void {
    const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const most = sumOf(highs.map((high) => Math.max(high, 0)));
    const least = sumOf(lows.map((low) => Math.min(low, 0)));
    const half = Math.max(this.rounding.half(most), this.rounding.half(least));
    const moves = half * (lows.length - 2);
    this.evaluator.set(sumOf(lows) - moves, sumOf(highs) + moves);
  }

  #load({ low, high }: Subsets, set: number, sign: 1 | -1): void {
    const least = low[set] ?? NaN;
    const most = high[set] ?? NaN;
    if (sign === 1) this.evaluator.set(least, most);
    else this.evaluator.set(-most, -least);
  }

  #subsets(
    { factors, wholes }: { readonly factors: readonly (Factor | (() => void))[]; readonly wholes: Product['wholes'] },
    sums: readonly MultipliedOut[],
  ): Subsets {
    const { evaluator } = this;
    const all = (1 << factors.length) - 1;
    const low = new Float64Array(all + 1);
    const high = new Float64Array(all + 1);
    const isUnder = new Uint8Array(all + 1);
    for (const [index, factor] of factors.entries()) {
      const set = 1 << index;
      if (typeof factor === 'function') factor();
      else if (this.#factor(factor)) isUnder[set] = 1;
      low[set] = evaluator.low;
      high[set] = evaluator.high;
    }
    for (let set = 1; set <= all; set += 1) {
      const lowest = set & -set;
      if (set === lowest) continue;
      let least = Infinity;
      let most = -Infinity;
      let under = 1;
      const reach = (): void => {
        if (!isBounded(evaluator)) return;
        least = Math.min(least, evaluator.low);
        most = Math.max(most, evaluator.high);
      };
      for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
        if ((part & lowest) === 0) continue;
        const rest = set ^ part;
        const [over, below] = isUnder[part] === 1 ? [rest, part] : [part, rest];
        const a = low[over] ?? NaN;
        const b = high[over] ?? NaN;
        const c = low[below] ?? NaN;
        const d = high[below] ?? NaN;
        if (isUnder[part] === isUnder[rest]) {
          const p = times(a, c);
          const q = times(a, d);
          const r = times(b, c);
          const s = times(b, d);
          evaluator.set(Math.min(p, q, r, s), Math.max(p, q, r, s));
          if (isUnder[part] === 0) under = 0;
        } else {
          evaluator.set(c, d);
          evaluator.divide(a, b);
          under = 0;
        }
        reach();
      }
      for (const { place, first, count } of wholes) {
        if (set !== ((1 << count) - 1) << first || count < 2) continue;
        evaluator.load(place);
        reach();
      }
      for (const { index, terms } of sums) {
        if ((set & (1 << index)) === 0) continue;
        const rest = (set & ((1 << index) - 1)) | ((set >> (index + 1)) << index);
        if (rest === 0) continue;
        this.#termsTogether(
          terms.map(({ sign, count, subsets }) => () => {
            this.#load(subsets, ((1 << count) - 1) | (rest << count), sign);
          }),
        );
        reach();
      }
      evaluator.set(least, most);
      if (set !== all) evaluator.write();
      low[set] = evaluator.low;
      high[set] = evaluator.high;
      isUnder[set] = under;
    }
    return { low, high, isUnder };
  }

  /** One factor, as it may be written; true for a divisor. A fraction such as ⅓ may be written as 0.3333. */
  #factor({ formula, isUnder }: Factor): boolean {
    const { evaluator } = this;
    if (isUnder && formula.kind === 'constant') {
      const part = 1 / formula.value;
      evaluator.set(part, part);
      if (!isShort(part)) evaluator.write();
      return false;
    }
    this.#term(formula, 1);
    return isUnder;
  }
}

/** Nobody rounds a half or a quarter. */
const isShort = (value: number): boolean => Number.isInteger(value * 1000);
