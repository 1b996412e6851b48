import type { Formula } from './formula.ts';
import { hull, type Interval } from './interval.ts';
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
  ) {
    const { half, least } = rounding;
    this.#anywhere = { down: (value) => value - half(value), up: (value) => value + half(value), half, least };
  }

  /** Everything that a form comes to, its result not written yet. */
  of(form: WorkedForm): Interval {
    return hull(this.#atCorner(form, true), this.#atCorner(form, false));
  }

  /** Where what it grows with is largest and the rest smallest, or the other way. */
  #atCorner({ formula, bases, rising }: WorkedForm, isTop: boolean): Interval {
    let isPoint = true;
    const end = (place: number): Interval => {
      const { low, high } = this.rangeOf(place);
      if (low !== high) isPoint = false;
      return this.#written(rising.has(place) === isTop ? high : low);
    };
    const exact = bases.map((base) => evaluated(base.formula, end, this.rounding));
    const ranges = isPoint ? exact : bases.map((base) => evaluated(base.formula, end, this.#anywhere));
    const written = ranges.map(({ low, high }) => ({ low: this.#written(low).low, high: this.#written(high).high }));
    const atEnds = [true, false].map((isHigh) => {
      const of = (index: number): Interval => {
        const { low, high } = written[index] ?? { low: NaN, high: NaN };
        const value = bases[index]?.rises === isHigh ? high : low;
        return { low: value, high: value };
      };
      return evaluated(formula, of, this.#anywhere);
    });
    return hull(...atEnds);
  }

  #written(value: number): Interval {
    return { low: Math.min(value, this.rounding.down(value)), high: Math.max(value, this.rounding.up(value)) };
  }
}

/** A formula in ranges, results inside it written. */
function evaluated(formula: Formula, of: (place: number) => Interval, rounding: Rounding): Interval {
  const evaluator: RangeEvaluator = new RangeEvaluator((place) => {
    const { low, high } = of(place);
    evaluator.set(low, high);
  }, rounding);
  evaluator.evaluate(formula);
  return { low: evaluator.low, high: evaluator.high };
}
