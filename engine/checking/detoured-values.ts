import { Cone } from './cone.ts';
import type { Detour } from './detour.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import type { Reachable } from './reachable.ts';
import type { WorkGraph } from './work-graph.ts';

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
    const touched = this.#round * 2 + 1;
    const next: number[] = [];
    const look = (place: number): void => {
      if (detour.forms(place) === undefined) return;
      this.#touched[place] = touched;
      next.push(place);
    };
    if (detour.changes) for (const kind of detour.changes) cone.ofKind(kind).forEach(look);
    else cone.places.forEach(look);
    // The list grows while it is walked.
    for (const place of next) {
      for (const dependent of cone.dependents(place)) {
        if (this.#touched[dependent] === touched) continue;
        this.#touched[dependent] = touched;
        next.push(dependent);
      }
    }
    return next.length > 0;
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
    const detour = this.#detour;
    const onPaper = this.#full?.course.onPaper;
    const instead = detour?.forms(place);
    for (const { formula, passes, needs = [] } of instead ?? this.graph.ways(place)) {
      if (!needs.every((needed) => onPaper?.has(needed) === true)) continue;
      const isOpen = passes.every(
        (passed) =>
          onPaper?.has(passed) !== true &&
          (instead !== undefined || detour?.forms(passed) === undefined || detour.keepsForm(passed)),
      );
      if (isOpen) return evaluateFormula(formula, this.#take);
    }
    return NaN;
  }
}
