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
import { RangeLists } from './range-lists.ts';
import { Reached } from './reached.ts';
import type { WorkGraph, WorkedWay } from './work-graph.ts';

/** What stands on paper, by place. */
export type OnPaper = ReadonlyMap<number, Interval>;

const nothing: OnPaper = new Map<number, Interval>();

/**
 * Every value that each quantity of a network can come to, when each value on the way is written down rounded or in full,
 * anew each time it is used. What is not worked differently is taken from the straight work.
 */
export class Reachable {
  readonly #ranges: Float64Array;
  /** Known where it holds the round of this work. */
  readonly #known: Uint32Array;
  readonly #round: number;
  readonly #evaluator: RangeEvaluator;
  #glanced: { readonly lists: RangeLists; readonly marks: TouchMarks } | undefined;
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
    readonly course = new Course(graph, new Set()),
    private readonly onPaper: OnPaper = nothing,
    private readonly straight?: Reachable,
    lists = new RangeLists(graph.quantities.length),
  ) {
    this.#ranges = lists.ranges;
    this.#known = lists.known;
    this.#round = lists.nextRound();
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

  /** The same work, going on from what stands on paper. */
  from(onPaper: OnPaper): Reachable {
    return new Reachable(this.graph, this.precision, new Course(this.graph, new Set(onPaper.keys())), onPaper, this);
  }

  /** The same work, from the same values on paper, on another course. */
  along(course: Course): Reachable {
    return new Reachable(this.graph, this.precision, course, this.onPaper, this);
  }

  /** The same for one look, in lists that the next look takes over: nothing may be asked of it afterwards. */
  glance(detour: Detour): Reachable {
    const size = this.graph.quantities.length;
    this.#glanced ??= { lists: new RangeLists(size), marks: new TouchMarks(size) };
    const { lists, marks } = this.#glanced;
    const course = new Course(this.graph, this.course.onPaper, detour, marks);
    return new Reachable(this.graph, this.precision, course, this.onPaper, this, lists);
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
      if (this.straight && !this.course.touches(place)) this.straight.#loadInto(place, this.#evaluator);
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
    if (!quantity.expression || (!this.precision && !this.straight && !this.course.detour)) {
      this.#evaluator.set(quantity.value, quantity.value);
      return;
    }
    const reached = new Reached(this.#evaluator);
    const instead = this.course.detour?.forms(place);
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
    const open = this.graph
      .ways(place)
      .filter(({ passes, needs = [] }) => passes.every(this.#isPassable) && needs.every(this.#stands));
    for (const { formula } of open) {
      this.#evaluator.evaluate(formula);
      reached.reachUsually();
    }
    if (!this.#rounding || !this.#orders || !this.#corners) return;
    const { sign } = reached;
    for (const { formula } of open) if (this.#orders.evaluate(formula)) reached.reach();
    for (const form of this.graph.forms(place)) {
      if (!form.passes.every(this.#isPassable)) continue;
      const { low, high } = this.#corners.of(form);
      this.#evaluator.set(low, high);
      reached.reach();
    }
    reached.keepWithin(sign, 0);
    // Nobody writes that a probability is more than 1; what rounds to 1 may be gone on from.
    reached.keepWithin(naturalBounds(this.graph.solution.document, this.graph.at(place).name), this.#rounding.half(1));
  }

  readonly #stands = (place: number): boolean => this.onPaper.has(place);

  /** A shorter way is open unless it leads past what is worked differently, or stands on paper already. */
  readonly #isPassable = (passed: number): boolean => {
    if (this.onPaper.has(passed)) return false;
    const { detour } = this.course;
    return detour?.forms(passed) === undefined || detour.keepsForm(passed);
  };
}
