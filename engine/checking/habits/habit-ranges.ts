import { hull, isBounded, type Interval } from '../interval.ts';
import { RangeEvaluator } from '../range-evaluator.ts';
import type { WorkGraph } from '../work-graph.ts';
import type { Rounding } from '../written-range.ts';

/** What rounding in one habit can lead to in the usual orders of work, each value written down or kept in full. */
export class HabitRanges {
  readonly #written: (Interval | undefined)[] = [];
  readonly #evaluator: RangeEvaluator;

  constructor(
    private readonly graph: WorkGraph,
    rounding: Rounding,
    /** What stands on paper and is gone on from, by place. */
    private readonly paper: ReadonlyMap<number, Interval>,
  ) {
    this.#evaluator = new RangeEvaluator((place) => {
      const { low, high } = this.#goingOn(place);
      this.#evaluator.set(low, high);
    }, rounding);
  }

  /** What the work of a quantity comes to, not written down yet; not bounded where it may be anything. */
  worked(place: number): Interval {
    const quantity = this.graph.at(place);
    const full = { low: quantity.value, high: quantity.value };
    if (!quantity.expression) return full;
    const ranges = this.graph
      .ways(place)
      .filter(
        ({ passes, needs }) =>
          passes.every((passed) => !this.paper.has(passed)) && needs.every((needed) => this.paper.has(needed)),
      )
      .map(({ formula }) => {
        this.#evaluator.evaluate(formula);
        return { low: this.#evaluator.low, high: this.#evaluator.high };
      })
      .filter(isBounded);
    return ranges.length === 0 ? { low: NaN, high: NaN } : hull(...ranges);
  }

  #goingOn(place: number): Interval {
    let found = this.#written[place];
    if (!found) {
      found = this.paper.get(place) ?? this.worked(place);
      if (this.graph.at(place).expression) {
        this.#evaluator.set(found.low, found.high);
        this.#evaluator.write();
        found = { low: this.#evaluator.low, high: this.#evaluator.high };
      }
      this.#written[place] = found;
    }
    return found;
  }
}
