import type { Formula } from './formula.ts';
import { hull, type Interval } from './interval.ts';
import { OrderRanges } from './orders/order-ranges.ts';
import type { Plan } from './orders/plan.ts';
import { RangeEvaluator } from './range-evaluator.ts';
import type { WorkedForm } from './work-graph.ts';
import type { Rounding } from './written-range.ts';

/**
 * Ranges of forms that contain a quantity several times and grow with it, or fall, all the way: nobody takes the highest
 * value that it can have in one place and the lowest in another. So they are worked at both ends, and only what rounding
 * may do there is left open.
 */
export class CornerRanges {
  /** Between the ends any value may be met, rounded by up to half a unit. */
  readonly #anywhere: Rounding;

  constructor(
    /** What a quantity comes to. */
    private readonly rangeOf: (place: number) => Interval,
    private readonly rounding: Rounding,
    /** In which orders a formula can be worked by itself. */
    private readonly planAlone: (formula: Formula) => Plan,
    /** Whether a base may be written in another way where it is used again. */
    private readonly writesAnew: boolean,
  ) {
    const { half, least } = rounding;
    this.#anywhere = { down: (value) => value - half(value), up: (value) => value + half(value), half, least };
  }

  /** Everything that a form comes to, its result not written yet. */
  of(form: WorkedForm): Interval {
    if (form.bases.length === 0) return this.#evaluated(form.formula, this.rangeOf, this.rounding);
    return hull(this.#atCorner(form, true), this.#atCorner(form, false));
  }

  /** Where what it grows with is largest and the rest smallest, or the other way. */
  #atCorner({ formula, bases, rising }: WorkedForm, isTop: boolean): Interval {
    const spread = new Set<number>();
    const end = (place: number): Interval => {
      const { low, high } = this.rangeOf(place);
      if (low !== high) spread.add(place);
      const isHigh = rising.has(place) === isTop;
      if (!this.writesAnew) return this.#written(isHigh ? high : low);
      // Rounded in one place and not in the other.
      const apart = this.rounding.half(isHigh ? high : low);
      return isHigh ? { low: Math.max(low, high - apart), high } : { low, high: Math.min(high, low + apart) };
    };
    const exact = bases.map((base) => this.#evaluated(base.formula, end, this.rounding));
    const ranges = spread.size === 0 ? exact : bases.map((base) => this.#evaluated(base.formula, end, this.#anywhere));
    const written = ranges.map(({ low, high }) => ({ low: this.#written(low).low, high: this.#written(high).high }));
    if (this.writesAnew) {
      return this.#evaluated(formula, (index) => written[index] ?? { low: NaN, high: NaN }, this.#anywhere);
    }
    const atEnds = [true, false].map((isHigh) => {
      const of = (index: number): Interval => {
        const { low, high } = written[index] ?? { low: NaN, high: NaN };
        const value = bases[index]?.rises === isHigh ? high : low;
        return { low: value, high: value };
      };
      return this.#evaluated(formula, of, this.#anywhere);
    });
    return hull(...atEnds);
  }

  /** A formula in ranges, results inside it written. */
  #evaluated(formula: Formula, of: (place: number) => Interval, rounding: Rounding): Interval {
    const evaluator: RangeEvaluator = new RangeEvaluator((place) => {
      const { low, high } = of(place);
      evaluator.set(low, high);
    }, rounding);
    evaluator.evaluate(formula);
    const usual = { low: evaluator.low, high: evaluator.high };
    return new OrderRanges(evaluator, rounding, this.planAlone).evaluate(formula)
      ? hull(usual, { low: evaluator.low, high: evaluator.high })
      : usual;
  }

  #written(value: number): Interval {
    return { low: Math.min(value, this.rounding.down(value)), high: Math.max(value, this.rounding.up(value)) };
  }
}
