import type { Formula } from '../formula.ts';
import type { RangeEvaluator } from '../range-evaluator.ts';
import type { Rounding } from '../written-range.ts';
import type { Factor, Product } from './factors.ts';
import type { MultipliedOut, Plan } from './plan.ts';
import { SubsetRanges } from './subset-ranges.ts';
import type { Factored, Term } from './terms.ts';

/** Of more terms than these, what partial sums may lose is bounded rather than walked through. */
const mostTerms = 6;

/** Puts the range of a term or factor into the evaluator. */
type Load = () => void;

/** The factors of each term of a sum that is multiplied out, with all the others. */
type OutRanges = readonly SubsetRanges[];

/**
 * What a formula can come to in whatever order and grouping it is worked: its products in any order, those inside it opened;
 * partial sums in any order; a sum multiplied out, and a common factor put in front. Each result on the way is written down
 * rounded, or kept.
 */
export class OrderRanges {
  constructor(
    private readonly evaluator: RangeEvaluator,
    private readonly rounding: Rounding,
    private readonly planOf: (formula: Formula) => Plan,
  ) {}

  /** Puts all of it into the evaluator, before the result itself is written; false where no order matters. */
  evaluate(formula: Formula): boolean {
    const plan = this.planOf(formula);
    if (plan.kind === 'usual') return false;
    if (plan.kind === 'sum') {
      this.#sum(plan.terms, plan.out, plan.factored);
      return true;
    }
    const { product, out } = plan;
    if (product) this.#subsets(product, undefined, undefined).load(product.factors.length, product.sign);
    if (!out) return true;
    const { low, high } = product ? this.evaluator : { low: Infinity, high: -Infinity };
    this.#subsets(out.product, out, this.#outRanges(out)).load(out.product.factors.length, out.product.sign);
    this.#reachBesides(low, high);
    return true;
  }

  #reachBesides(low: number, high: number): void {
    const { evaluator } = this;
    evaluator.set(Math.min(low, evaluator.low), Math.max(high, evaluator.high));
  }

  #outRanges({ terms }: MultipliedOut): OutRanges {
    return terms.map(({ product }) => this.#subsets(product, undefined, undefined));
  }

  #sum(terms: readonly Term[], out: readonly (MultipliedOut | undefined)[], common: Factored | undefined): void {
    const { evaluator } = this;
    const asTheyAre = terms.map(
      ({ sign, formula }): Load =>
        () =>
          this.#term(formula, sign),
    );
    this.#termsTogether(asTheyAre);
    if (out.some((term) => term !== undefined)) {
      const { low, high } = evaluator;
      const spread = asTheyAre.flatMap((term, index) => {
        const multiplied = out[index];
        return multiplied ? this.#spread(multiplied, terms[index]?.sign ?? 1) : [term];
      });
      this.#termsTogether(spread);
      this.#reachBesides(low, high);
    }
    if (common) {
      const { low, high } = evaluator;
      const sum = (): void => {
        this.#termsTogether(
          common.rests.map(
            (rest): Load =>
              () =>
                this.#written(rest),
          ),
        );
        evaluator.write();
      };
      this.#subsetsOf([...common.common, sum], [], undefined, undefined).load(common.common.length + 1, 1);
      this.#reachBesides(low, high);
    }
  }

  /** The terms of a product with the sum in it multiplied out, so that they are terms beside others. */
  #spread(out: MultipliedOut, sign: 1 | -1): Load[] {
    const ranges = this.#outRanges(out);
    return out.terms.map((term, index) => () => {
      const isSame = (term.sign === out.product.sign) === (sign === 1);
      ranges[index]?.load(term.product.factors.length, isSame ? 1 : -1);
      this.evaluator.write();
    });
  }

  /** A term or factor, as it may be written. */
  #term(formula: Formula, sign: 1 | -1): void {
    const { evaluator } = this;
    evaluator.evaluate(formula);
    const { low, high } = evaluator;
    if (this.evaluate(formula)) this.#reachBesides(low, high);
    else evaluator.set(low, high);
    if (formula.isStep) evaluator.write();
    if (sign < 0) evaluator.set(-evaluator.high, -evaluator.low);
  }

  #written(product: Product): void {
    this.#subsets(product, undefined, undefined).load(product.factors.length, product.sign);
    if (product.factors.length > 1) this.evaluator.write();
  }

  /** Terms added up in any order, with partial sums that may be written. */
  #termsTogether(terms: readonly Load[]): void {
    const { evaluator } = this;
    const sums = new SubsetRanges(evaluator, terms.length > mostTerms ? 0 : terms.length);
    const lows: number[] = [];
    const highs: number[] = [];
    for (const term of terms) {
      term();
      lows.push(evaluator.low);
      highs.push(evaluator.high);
    }
    if (terms.length > mostTerms) this.#bounded(lows, highs);
    else sums.added(lows, highs);
  }

  /** Each partial sum but the last moves by at most half a unit of the last place that the largest of them has. */
  #bounded(lows: readonly number[], highs: readonly number[]): void {
    const { grid } = this.rounding;
    if (grid !== undefined && [...lows, ...highs].every((value) => Math.abs(value) < mostUnits * grid)) {
      const down = lows.reduce((total, low) => total + low - grid * mostLost(low / grid), 0);
      const up = highs.reduce((total, high) => total + high + grid * mostLost(-high / grid), 0);
      this.evaluator.set(down, up);
      return;
    }
    const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const most = sumOf(highs.map((high) => Math.max(high, 0)));
    const least = sumOf(lows.map((low) => Math.min(low, 0)));
    const half = Math.max(this.rounding.half(most), this.rounding.half(least));
    const moves = half * (lows.length - 2);
    this.evaluator.set(sumOf(lows) - moves, sumOf(highs) + moves);
  }

  #subsets({ factors, wholes }: Product, out: MultipliedOut | undefined, ranges: OutRanges | undefined): SubsetRanges {
    return this.#subsetsOf(factors, wholes, out, ranges);
  }

  #subsetsOf(
    factors: readonly (Factor | Load)[],
    wholes: Product['wholes'],
    out: MultipliedOut | undefined,
    ranges: OutRanges | undefined,
  ): SubsetRanges {
    const subsets = new SubsetRanges(this.evaluator, factors.length);
    for (const [index, factor] of factors.entries()) {
      if (typeof factor === 'function') factor();
      const isUnder = typeof factor !== 'function' && this.#factor(factor);
      subsets.begin(index, isUnder);
    }
    subsets.multiplied((set, reach) => {
      for (const { place, first, count } of wholes) {
        if (count < 2 || set !== ((1 << count) - 1) << first) continue;
        this.evaluator.load(place);
        reach();
      }
      if (!out || !ranges || (set & (1 << out.index)) === 0) return;
      const rest = (set & ((1 << out.index) - 1)) | ((set >> (out.index + 1)) << out.index);
      if (rest === 0) return;
      this.#termsTogether(
        out.terms.map(({ sign, count }, index): Load => () => {
          ranges[index]?.loadSet(((1 << count) - 1) | (rest << count), sign);
          this.evaluator.write();
        }),
      );
      reach();
    });
    return subsets;
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

/** Of more units of the last place a double does not keep enough of what is beyond them. */
const mostUnits = 1e9;
const nearWhole = 1e-6;

/**
 * What one of many terms, counted in units, may lose at most of a sum whose partial sums are rounded to whole units. Whole
 * units change nothing in how the rest is rounded, so that a partial sum rounds only what has not been rounded before it: a
 * group of terms, which loses no more than they are beyond whole units, and half a unit at most. One that is beyond by more
 * than a half can only lose with another such, at most a quarter each.
 */
function mostLost(units: number): number {
  const beyond = units - Math.floor(units + nearWhole);
  return beyond > 0.5 + nearWhole ? 0.25 : Math.max(beyond, 0);
}

/** Nobody rounds a half or a quarter. */
const isShort = (value: number): boolean => Number.isInteger(value * 1000);
