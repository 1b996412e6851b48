import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { Course, TouchMarks } from './course.ts';
import { CornerRanges } from './corner-ranges.ts';
import type { Detour } from './detour.ts';
import type { Formula } from './formula.ts';
import type { Interval } from './interval.ts';
import { OrderRanges } from './orders/order-ranges.ts';
import { RangeEvaluator } from './range-evaluator.ts';
import { roundingTo, type Rounding } from './written-range.ts';
import { naturalBounds } from './natural-bounds.ts';
import { Reached } from './reached.ts';
import type { WorkGraph, WorkedWay } from './work-graph.ts';

/** What stands on paper, by place. */
export type OnPaper = ReadonlyMap<number, Interval>;

/** So near to a half as to be rounded down. */
const justBelow = 1 - 1e-6;

const nothing: OnPaper = new Map<number, Interval>();

/**
 * Every value that each quantity of a network can come to, when each value on the way is written down rounded or in full,
 * anew each time it is used. What is not worked differently is taken from the straight work.
 */
export class Reachable {
  /** Low, high, and low and high of what was not rounded: four numbers a quantity. */
  readonly #ranges: Float64Array;
  /** Known where it holds the round of this work. */
  readonly #known: Uint32Array;
  #round = 1;
  #course: Course;
  readonly #evaluator: RangeEvaluator;
  #glanced: { readonly work: Reachable; readonly marks: TouchMarks } | undefined;
  readonly #rounding: Rounding | undefined;
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
    course = new Course(graph, new Set()),
    private readonly onPaper: OnPaper = nothing,
    private readonly straight?: Reachable,
  ) {
    this.#course = course;
    this.#ranges = new Float64Array(4 * graph.quantities.length);
    this.#known = new Uint32Array(graph.quantities.length);
    const rounding = precision ? roundingTo(precision) : undefined;
    this.#rounding = rounding;
    this.#evaluator = new RangeEvaluator(this.#goOn, rounding);
    // A mistake is looked for in the usual orders of work alone.
    if (rounding && !course.detour) {
      const planOf = (formula: Formula) => graph.planOf(formula, this.onPaper);
      this.#orders = new OrderRanges(this.#evaluator, rounding, planOf);
      this.#corners = new CornerRanges(
        (place) => this.#rangeOf(place),
        rounding,
        graph.planAlone,
        precision !== null && 'significant' in precision,
      );
    }
  }

  /** How the work goes. */
  get course(): Course {
    return this.#course;
  }

  /** The same work, going on from what stands on paper. @param course with just this on paper */
  from(onPaper: OnPaper, course = new Course(this.graph, new Set(onPaper.keys()))): Reachable {
    return new Reachable(this.graph, this.precision, course, onPaper, this);
  }

  /** The same work, from the same values on paper, on another course. */
  along(course: Course): Reachable {
    return new Reachable(this.graph, this.precision, course, this.onPaper, this);
  }

  /** The same along a detour for one look: nothing may be asked of it after the next. */
  glance(detour: Detour): Reachable {
    const marks = this.#glanced?.marks ?? new TouchMarks(this.graph.quantities.length);
    const course = new Course(this.graph, this.#course.onPaper, detour, marks);
    this.#glanced ??= { work: this.along(course), marks };
    const { work } = this.#glanced;
    work.#course = course;
    work.#round += 1;
    return work;
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

  /** The lowest that somebody goes on from, by place. */
  lowGoingOn(place: number): number {
    this.#goOn(place);
    return this.#evaluator.low;
  }

  #load(place: number): void {
    if (this.#known[place] !== this.#round) {
      if (this.straight && !this.#course.touches(place)) this.straight.#loadInto(place, this.#evaluator);
      else this.#work(place);
      const { low, high, fullLow, fullHigh } = this.#evaluator;
      const at = 4 * place;
      this.#ranges[at] = low;
      this.#ranges[at + 1] = high;
      this.#ranges[at + 2] = fullLow;
      this.#ranges[at + 3] = fullHigh;
      this.#known[place] = this.#round;
    }
    this.#loadInto(place, this.#evaluator);
  }

  #loadInto(place: number, evaluator: RangeEvaluator): void {
    if (this.#known[place] !== this.#round) this.#load(place);
    const at = 4 * place;
    evaluator.set(
      this.#ranges[at] ?? NaN,
      this.#ranges[at + 1] ?? NaN,
      this.#ranges[at + 2] ?? NaN,
      this.#ranges[at + 3] ?? NaN,
    );
  }

  #work(place: number): void {
    const quantity = this.graph.at(place);
    // Where nothing is rounded and nothing worked otherwise, everything comes to its value.
    if (!quantity.expression || (!this.precision && !this.straight && !this.#course.detour)) {
      this.#evaluator.set(quantity.value, quantity.value);
      return;
    }
    const reached = new Reached(this.#evaluator);
    const instead = this.#course.detour?.forms(place);
    if (instead) this.#workInstead(instead, reached);
    else this.#workRightly(place, reached);
    if (!this.straight) {
      // Where a formula loses its digits, the full value is known by another way.
      this.#evaluator.set(quantity.value, quantity.value);
      reached.reach();
    }
    reached.write();
  }

  #workInstead(ways: readonly WorkedWay[], reached: Reached): void {
    for (const { formula, passes } of ways) {
      if (passes.some((passed) => this.onPaper.has(passed))) continue;
      this.#evaluator.evaluate(formula);
      reached.reachUsually();
    }
  }

  #workRightly(place: number, reached: Reached): void {
    const ways = this.graph.ways(place);
    for (const way of ways) {
      if (!this.#isOpen(way)) continue;
      this.#evaluator.evaluate(way.formula);
      reached.reachUsually();
    }
    if (!this.#rounding || !this.#orders || !this.#corners) return;
    const { sign } = reached;
    for (const way of ways) if (this.#isOpen(way) && this.#orders.evaluate(way.formula)) reached.reach();
    for (const form of this.graph.forms(place)) {
      if (!this.#isOpen(form)) continue;
      const { low, high } = this.#corners.of(form);
      this.#evaluator.set(low, high);
      reached.reach();
    }
    reached.keepWithin(sign, 0);
    // Nobody writes that a probability is more than 1, or a loss less than 0; what rounds to it may be gone on from.
    const slack = this.#rounding.half(1) * justBelow;
    reached.keepWithin(naturalBounds(this.graph.solution, this.graph.at(place).name), slack);
  }

  /** A shorter way is open unless it leads past what is worked differently, or stands on paper already. */
  #isOpen({ passes, needs }: WorkedWay): boolean {
    const { detour } = this.#course;
    for (const needed of needs) if (!this.onPaper.has(needed)) return false;
    for (const passed of passes) {
      if (this.onPaper.has(passed)) return false;
      if (detour?.forms(passed) !== undefined && !detour.keepsForm(passed)) return false;
    }
    return true;
  }
}
