import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { Course } from './course.ts';
import { CornerRanges } from './corner-ranges.ts';
import type { Formula } from './formula.ts';
import { isBounded, type Interval } from './interval.ts';
import { planOf as makePlan } from './orders/plan.ts';
import { OrderRanges } from './orders/order-ranges.ts';
import { RangeEvaluator } from './range-evaluator.ts';
import { roundingTo } from './written-range.ts';
import type { WorkGraph } from './work-graph.ts';

/** What stands on paper, by place. */
export type OnPaper = ReadonlyMap<number, Interval>;

const nothing: OnPaper = new Map<number, Interval>();

/**
 * Every value that each quantity of a network can come to, when each value on the way is written down rounded or in full,
 * anew each time it is used. What is not worked differently is taken from the straight work.
 */
export class Reachable {
  readonly #low: Float64Array;
  readonly #high: Float64Array;
  readonly #isKnown: Uint8Array;
  readonly #evaluator: RangeEvaluator;
  readonly #orders: OrderRanges | undefined;
  readonly #corners: CornerRanges | undefined;
  readonly #goOn = (place: number): void => {
    const own = this.onPaper.get(place);
    if (own) this.#evaluator.set(own.low, own.high);
    else this.#load(place);
  };

  constructor(
    readonly graph: WorkGraph,
    /** What every value that is written down is rounded to; null where nothing is rounded. */
    readonly precision: Precision | null,
    readonly course = new Course(graph, new Set()),
    private readonly onPaper: OnPaper = nothing,
    private readonly straight?: Reachable,
  ) {
    const size = graph.quantities.length;
    this.#low = new Float64Array(size);
    this.#high = new Float64Array(size);
    this.#isKnown = new Uint8Array(size);
    const rounding = precision ? roundingTo(precision) : undefined;
    this.#evaluator = new RangeEvaluator(this.#goOn, rounding);
    // A mistake is looked for in the usual orders of work alone.
    if (rounding && !course.detour) {
      // With nothing on paper every plan is the same, whatever the precision.
      const planOf = onPaper.size > 0 ? (formula: Formula) => makePlan(formula, this.#open) : graph.planOf;
      this.#orders = new OrderRanges(this.#evaluator, rounding, planOf);
      this.#corners = new CornerRanges(
        (place) => this.#rangeOf(place),
        rounding,
        precision !== null && 'significant' in precision,
      );
    }
  }

  /** The same work, going on from what stands on paper. */
  from(onPaper: OnPaper): Reachable {
    return new Reachable(this.graph, this.precision, new Course(this.graph, new Set(onPaper.keys())), onPaper, this);
  }

  /** The same work, from the same values on paper, on another course. */
  along(course: Course): Reachable {
    return new Reachable(this.graph, this.precision, course, this.onPaper, this);
  }

  #rangeOf(place: number): Interval {
    this.#goOn(place);
    return { low: this.#evaluator.low, high: this.#evaluator.high };
  }

  /** What the work of a quantity can come to, whatever stands on paper for itself. NaN where it has no value. */
  of(id: QuantityId): Interval {
    this.#load(this.graph.placeOf(id));
    return { low: this.#evaluator.low, high: this.#evaluator.high };
  }

  /** What a quantity comes to for somebody who goes on from it. */
  goingOn(id: QuantityId): Interval {
    return this.onPaper.get(this.graph.placeOf(id)) ?? this.of(id);
  }

  #load(place: number): void {
    if (this.#isKnown[place] === 0) {
      if (this.straight && !this.course.touches(place)) this.straight.#loadInto(place, this.#evaluator);
      else this.#work(place);
      this.#low[place] = this.#evaluator.low;
      this.#high[place] = this.#evaluator.high;
      this.#isKnown[place] = 1;
    }
    this.#loadInto(place, this.#evaluator);
  }

  #loadInto(place: number, evaluator: RangeEvaluator): void {
    if (this.#isKnown[place] === 0) this.#load(place);
    evaluator.set(this.#low[place] ?? NaN, this.#high[place] ?? NaN);
  }

  #work(place: number): void {
    const quantity = this.graph.at(place);
    if (!quantity.expression) {
      this.#evaluator.set(quantity.value, quantity.value);
      return;
    }
    let low = Infinity;
    let high = -Infinity;
    const reach = (): void => {
      const range = this.#evaluator;
      // Nobody goes on from a division by what was rounded to 0.
      if (!isBounded(range)) return;
      low = Math.min(low, range.low);
      high = Math.max(high, range.high);
    };
    const instead = this.course.detour?.forms(place);
    if (instead) {
      for (const { formula, passes } of instead) {
        if (passes.some((passed) => this.onPaper.has(passed))) continue;
        this.#evaluator.evaluate(formula);
        reach();
      }
    } else {
      for (const { formula, passes } of this.graph.ways(place)) {
        if (!passes.every(this.#isPassable)) continue;
        this.#evaluator.evaluate(formula);
        reach();
        if (this.#orders?.evaluate(formula)) reach();
      }
      for (const form of this.#corners ? this.graph.forms(place) : []) {
        if (!form.passes.every(this.#isPassable)) continue;
        const corner = form.bases.length > 0 ? this.#corners?.of(form) : undefined;
        if (corner) this.#evaluator.set(corner.low, corner.high);
        else this.#evaluator.evaluate(form.formula);
        reach();
      }
    }
    if (!this.straight) {
      // Where a formula loses its digits, the full value is known by another way.
      this.#evaluator.set(quantity.value, quantity.value);
      reach();
    }
    this.#evaluator.set(low > high ? NaN : low, low > high ? NaN : high);
    this.#evaluator.write();
  }

  readonly #open = (place: number): Formula | undefined =>
    this.onPaper.has(place) ? undefined : this.graph.shortest(place);

  /** A shorter way is open unless it leads past what is worked differently, or stands on paper already. */
  readonly #isPassable = (passed: number): boolean => {
    if (this.onPaper.has(passed)) return false;
    const { detour } = this.course;
    return detour?.forms(passed) === undefined || detour.keepsForm(passed);
  };
}
