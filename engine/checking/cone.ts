import type { QuantityKind } from '../quantities/quantity-name.ts';
import type { WorkGraph } from './work-graph.ts';

const none: readonly number[] = [];

/** Everything that a quantity is worked from, as far as nothing stands on paper, and the quantity itself. */
export class Cone {
  readonly #dependents = new Map<number, number[]>();
  readonly #ofKind = new Map<QuantityKind, number[]>();
  readonly places: readonly number[];

  constructor(
    graph: WorkGraph,
    readonly top: number,
    readonly onPaper: ReadonlySet<number>,
  ) {
    const places = [top];
    this.#dependents.set(top, []);
    // The list grows while it is walked.
    for (const place of places) {
      const { kind } = graph.at(place).name;
      const same = this.#ofKind.get(kind);
      if (same) same.push(place);
      else this.#ofKind.set(kind, [place]);
      for (const operand of graph.operands(place)) {
        if (onPaper.has(operand)) continue;
        const known = this.#dependents.get(operand);
        if (known) known.push(place);
        else {
          this.#dependents.set(operand, [place]);
          places.push(operand);
        }
      }
    }
    this.places = places;
  }

  has(place: number): boolean {
    return this.#dependents.has(place);
  }

  /** What is worked from a quantity, in the cone. */
  dependents(place: number): readonly number[] {
    return this.#dependents.get(place) ?? none;
  }

  ofKind(kind: QuantityKind): readonly number[] {
    return this.#ofKind.get(kind) ?? none;
  }
}
