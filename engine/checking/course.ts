import type { Detour } from './detour.ts';
import type { WorkGraph } from './work-graph.ts';

const unknown = 0;
const untouched = 1;
const touched = 2;

/**
 * How the work goes, at whatever precision: what stands on paper and is gone on from, and the detour that is taken. Tells
 * what is thereby worked differently than in the straight work that it departs from.
 */
export class Course {
  readonly #known: Uint8Array;

  constructor(
    readonly graph: WorkGraph,
    readonly onPaper: ReadonlySet<number>,
    readonly detour?: Detour,
  ) {
    this.#known = new Uint8Array(graph.quantities.length);
  }

  /** Whether a quantity is worked in another way, or from other values. With a detour, paper is the same for both. */
  touches(place: number): boolean {
    if (this.#known[place] !== unknown) return this.#known[place] === touched;
    const isTouched =
      this.detour?.forms(place) !== undefined ||
      this.graph.operands(place).some((operand) => (this.onPaper.has(operand) ? !this.detour : this.touches(operand)));
    this.#known[place] = isTouched ? touched : untouched;
    return isTouched;
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
