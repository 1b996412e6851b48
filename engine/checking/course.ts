import type { Detour } from './detour.ts';
import type { WorkGraph } from './work-graph.ts';

/** What is known of each quantity: twice the round in which it was found out, and one more where it is touched. */
export class TouchMarks {
  readonly of: Uint32Array;
  #round = 0;

  constructor(size: number) {
    this.of = new Uint32Array(size);
  }

  /** From here on nothing is known. */
  nextRound(): number {
    this.#round += 1;
    return 2 * this.#round;
  }
}

/**
 * How the work goes, at whatever precision: what stands on paper and is gone on from, and the detour that is taken. Tells
 * what is thereby worked differently than in the straight work that it departs from.
 */
export class Course {
  readonly #known: Uint32Array;
  readonly #untouched: number;

  constructor(
    readonly graph: WorkGraph,
    readonly onPaper: ReadonlySet<number>,
    readonly detour?: Detour,
    marks = new TouchMarks(graph.quantities.length),
  ) {
    this.#known = marks.of;
    this.#untouched = marks.nextRound();
  }

  /** Whether a quantity is worked in another way, or from other values. With a detour, paper is the same for both. */
  touches(place: number): boolean {
    const mark = this.#known[place] ?? 0;
    if (mark >= this.#untouched) return mark > this.#untouched;
    const isTouched = this.detour?.forms(place) !== undefined || this.#hasTouchedOperand(place);
    this.#known[place] = this.#untouched + (isTouched ? 1 : 0);
    return isTouched;
  }

  #hasTouchedOperand(place: number): boolean {
    for (const operand of this.graph.operands(place)) {
      if (this.onPaper.has(operand) ? !this.detour : this.touches(operand)) return true;
    }
    return false;
  }

  /** What stands on paper and is gone on from in working a quantity, nothing between them. */
  startsOf(place: number, found = new Set<number>()): Set<number> {
    for (const operand of this.graph.operands(place)) {
      if (this.onPaper.has(operand)) found.add(operand);
      else if (this.touches(operand)) this.startsOf(operand, found);
    }
    return found;
  }
}
