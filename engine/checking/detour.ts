import { operandsOf } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import type { Instead } from './mistakes/known-mistake.ts';
import type { WorkedWay, WorkGraph } from './work-graph.ts';

/** Some quantities worked in another way than the right one. */
export class Detour {
  readonly #forms: (readonly WorkedWay[] | null | undefined)[] = [];

  constructor(
    private readonly graph: WorkGraph,
    readonly instead: Instead,
  ) {}

  /** How a quantity is worked instead, in each form a person may use; undefined where it is worked as it should be. */
  forms(place: number): readonly WorkedWay[] | undefined {
    let found = this.#forms[place];
    if (found === undefined) {
      const expressions = this.instead(this.graph.at(place));
      const [first] = expressions ?? [];
      found = expressions?.map((expression) => this.#way(expression, first ?? expression)) ?? null;
      this.#forms[place] = found;
    }
    return found ?? undefined;
  }

  /** A form never writes down what the first one is made of and it is not. */
  #way(expression: Expression, first: Expression): WorkedWay {
    const operands = operandsOf(expression);
    const passed = [...operandsOf(first)].filter((operand) => !operands.has(operand));
    return { formula: this.graph.formula(expression), passes: passed.map(this.graph.placeOf) };
  }

  /** Whether one of the forms is the one that it should be worked in: then the mistake lies in what goes into it. */
  keepsForm(place: number): boolean {
    const quantity = this.graph.at(place);
    return quantity.expression !== undefined && this.instead(quantity)?.includes(quantity.expression) === true;
  }
}
