import { operandsOf } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import type { QuantityKind } from '../quantities/quantity-name.ts';
import type { Instead } from './mistakes/known-mistake.ts';
import type { WorkedWay, WorkGraph } from './work-graph.ts';

const none: readonly number[] = [];

/** Some quantities worked in another way than the right one. */
export class Detour {
  #forms: Map<number, readonly WorkedWay[] | null> | undefined;

  constructor(
    private readonly graph: WorkGraph,
    readonly instead: Instead,
    /** The kinds of quantity that it works otherwise, where they are known: of a hundred detours each asks of a few. */
    readonly changes?: ReadonlySet<QuantityKind>,
    /** The places of the only quantities that it works otherwise, where they are few. */
    readonly at?: readonly number[],
  ) {}

  /** How a quantity is worked instead, in each form a person may use; undefined where it is worked as it should be. */
  forms(place: number): readonly WorkedWay[] | undefined {
    if (this.at && !this.at.includes(place)) return undefined;
    if (this.changes && !this.changes.has(this.graph.at(place).name.kind)) return undefined;
    return this.formsWhereChanged(place);
  }

  /** The same of a quantity of one of the kinds that it changes. */
  formsWhereChanged(place: number): readonly WorkedWay[] | undefined {
    let found = this.#forms?.get(place);
    if (found === undefined) {
      const expressions = this.instead(this.graph.at(place));
      const [first] = expressions ?? [];
      found = expressions?.map((expression) => this.#way(expression, first ?? expression)) ?? null;
      this.#forms ??= new Map<number, readonly WorkedWay[] | null>();
      this.#forms.set(place, found);
    }
    return found ?? undefined;
  }

  /** A form never writes down what the first one is made of and it is not. */
  #way(expression: Expression, first: Expression): WorkedWay {
    if (expression === first) return { formula: this.graph.formula(expression), passes: none, needs: none };
    const operands = operandsOf(expression);
    const passed = [...operandsOf(first)].filter((operand) => !operands.has(operand));
    return { formula: this.graph.formula(expression), passes: passed.map(this.graph.placeOf), needs: none };
  }

  /** Whether one of the forms is the one that it should be worked in: then the mistake lies in what goes into it. */
  keepsForm(place: number): boolean {
    const quantity = this.graph.at(place);
    return quantity.expression !== undefined && this.instead(quantity)?.includes(quantity.expression) === true;
  }
}
