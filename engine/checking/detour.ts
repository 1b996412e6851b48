import type { Formula } from './formula.ts';
import type { Instead } from './mistakes/known-mistake.ts';
import type { WorkGraph } from './work-graph.ts';

/** Some quantities worked in another way than the right one. */
export class Detour {
  readonly #formulas: (readonly Formula[] | null | undefined)[] = [];

  constructor(
    private readonly graph: WorkGraph,
    readonly instead: Instead,
  ) {}

  /** How a quantity is worked instead, in each form a person may use; undefined where it is worked as it should be. */
  formulas(place: number): readonly Formula[] | undefined {
    let found = this.#formulas[place];
    if (found === undefined) {
      found = this.instead(this.graph.at(place))?.map((expression) => this.graph.formula(expression)) ?? null;
      this.#formulas[place] = found;
    }
    return found ?? undefined;
  }

  /** Whether one of the forms is the one that it should be worked in: then the mistake lies in what goes into it. */
  keepsForm(place: number): boolean {
    const quantity = this.graph.at(place);
    return quantity.expression !== undefined && this.instead(quantity)?.includes(quantity.expression) === true;
  }
}
