import { evaluate, operandsOf } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import type { Publication } from './claim.ts';

/** The engine's solution of an example, together with what its document works out besides. */
export class WorkedDocument {
  readonly #solution: NetworkSolution;
  readonly #workings: ReadonlyMap<string, Expression>;
  readonly #dependencies = new Map<string, ReadonlySet<string>>();

  /** The network is taken as valid (see `validate-examples.ts`). */
  constructor(network: NetworkDocument, { workings }: Pick<Publication, 'workings'>) {
    const solved = solve(network);
    if (!solved.ok) throw new RangeError(`the network cannot be solved: ${JSON.stringify(solved.error)}`);
    this.#solution = solved.value;
    this.#workings = new Map(Object.entries(workings(network)));
  }

  /** Whether a name stands for a quantity of the graph, and not for a working of the document's own. */
  isQuantity(name: string): boolean {
    return this.#solution.quantities.has(name);
  }

  /** How the document gets to a value: its own way, else the engine's. Undefined where the value is given. */
  expressionOf(name: string): Expression | undefined {
    const own = this.#workings.get(name);
    if (own) return own;
    const quantity = this.#solution.quantities.get(name);
    if (!quantity) throw new RangeError(`neither the graph nor the workings know ${name}`);
    return quantity.expression;
  }

  /** Whether the task states the value, so that there is nothing to be rounded. */
  isGiven(name: string): boolean {
    const expression = this.expressionOf(name);
    return !expression || operandsOf(expression).size === 0;
  }

  /** The full value, by the engine. */
  valueOf(name: string): number {
    const quantity = this.#solution.quantities.get(name);
    if (quantity) return quantity.value;
    const expression = this.expressionOf(name);
    return expression ? this.evaluate(expression) : NaN;
  }

  evaluate(expression: Expression): number {
    return evaluate(expression, (operand) => this.valueOf(operand));
  }

  /** Everything that a value is worked from, near and far. */
  dependenciesOf(name: string): ReadonlySet<QuantityId> {
    const known = this.#dependencies.get(name);
    if (known) return known;
    const expression = this.expressionOf(name);
    const found = new Set<QuantityId>();
    for (const operand of expression ? operandsOf(expression) : []) {
      found.add(operand);
      for (const further of this.dependenciesOf(operand)) found.add(further);
    }
    this.#dependencies.set(name, found);
    return found;
  }
}
