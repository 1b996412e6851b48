import { Cone } from './cone.ts';
import type { Detour } from './detour.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import type { Reachable } from './reachable.ts';
import type { WorkedWay, WorkGraph } from './work-graph.ts';

/**
 * The one number that a quantity comes to along a detour, nothing rounded. It says what `Reachable` says, without what
 * only ranges need, and keeps one set of lists for all detours, so that a hundred of them leave nothing behind.
 */
export class DetouredValues {
  readonly #values: Float64Array;
  /** In which round it was found whether a place is worked otherwise: twice the round, and one more where it is. */
  readonly #touched: Uint32Array;
  /** In which round a value was found. */
  readonly #known: Uint32Array;
  #round = 0;
  #detour: Detour | undefined;
  #full: Reachable | undefined;
  /** Of what was asked last, for all detours of one quantity come together. */
  #cone: Cone | undefined;
  /** What is worked otherwise in this round, and then what follows from it. */
  readonly #next: number[] = [];
  readonly #take = (place: number): number => this.#goingOn(place);

  constructor(private readonly graph: WorkGraph) {
    const size = graph.quantities.length;
    this.#values = new Float64Array(size);
    this.#touched = new Uint32Array(size);
    this.#known = new Uint32Array(size);
  }

  /** @param full the work without the detour, from what stands on paper; undefined where the detour changes nothing */
  of(place: number, full: Reachable, detour: Detour): number | undefined {
    this.#round += 1;
    this.#detour = detour;
    this.#full = full;
    const { onPaper } = full.course;
    if (this.#cone?.top !== place || this.#cone.onPaper !== onPaper) {
      this.#cone = new Cone(this.graph, place, onPaper);
    }
    return this.#touchFrom(this.#cone, detour) ? this.#worked(place) : undefined;
  }

  /** Marks all that is worked otherwise in a cone; false where nothing is. */
  #touchFrom(cone: Cone, detour: Detour): boolean {
    this.#next.length = 0;
    if (detour.at)
      this.#touchAmong(
        detour.at.filter((place) => cone.has(place)),
        detour,
      );
    else if (detour.changes) for (const kind of detour.changes) this.#touchAmong(cone.ofKind(kind), detour);
    else this.#touchAmong(cone.places, detour);
    // The list grows while it is walked.
    for (const place of this.#next) {
      for (const dependent of cone.dependents(place)) this.#touch(dependent);
    }
    return this.#next.length > 0;
  }

  #touchAmong(places: readonly number[], detour: Detour): void {
    for (const place of places) if (detour.formsWhereChanged(place) !== undefined) this.#touch(place);
  }

  #touch(place: number): void {
    const touched = this.#round * 2 + 1;
    if (this.#touched[place] === touched) return;
    this.#touched[place] = touched;
    this.#next.push(place);
  }

  #isTouched(place: number): boolean {
    const mark = this.#touched[place] ?? 0;
    if (mark >> 1 === this.#round) return (mark & 1) === 1;
    // Outside lies only what the detour itself brings in.
    if (this.#cone?.has(place) === true) return false;
    let isTouched = this.#detour?.forms(place) !== undefined;
    if (!isTouched) {
      for (const operand of this.graph.operands(place)) {
        if (this.#full?.course.onPaper.has(operand) === true || !this.#isTouched(operand)) continue;
        isTouched = true;
        break;
      }
    }
    this.#touched[place] = this.#round * 2 + (isTouched ? 1 : 0);
    return isTouched;
  }

  #goingOn(place: number): number {
    const full = this.#full;
    if (!full) return NaN;
    if (full.course.onPaper.has(place) || !this.#isTouched(place)) return full.lowGoingOn(place);
    if (this.#known[place] !== this.#round) {
      this.#values[place] = this.#worked(place);
      this.#known[place] = this.#round;
    }
    return this.#values[place] ?? NaN;
  }

  #worked(place: number): number {
    const instead = this.#detour?.forms(place);
    for (const way of instead ?? this.graph.ways(place)) {
      if (this.#isOpen(way, instead !== undefined)) return evaluateFormula(way.formula, this.#take);
    }
    return NaN;
  }

  #isOpen({ passes, needs }: WorkedWay, isInstead: boolean): boolean {
    const detour = this.#detour;
    const onPaper = this.#full?.course.onPaper;
    for (const needed of needs) if (onPaper?.has(needed) !== true) return false;
    for (const passed of passes) {
      if (onPaper?.has(passed) === true) return false;
      if (!isInstead && detour?.forms(passed) !== undefined && !detour.keepsForm(passed)) return false;
    }
    return true;
  }
}
