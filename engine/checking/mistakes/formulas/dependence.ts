import type { ComputationGraph } from '../../../formula/computation-graph.ts';
import type { FormulaPlan } from './formula-plan.ts';

/** What is worked from what, through however many operations. */
export class Dependence {
  readonly #under = new Map<string, ReadonlySet<string>>();

  constructor(private readonly graph: ComputationGraph) {}

  /** Whether a node is worked from another, or is that other. */
  dependsOn(name: string, other: string): boolean {
    return this.under(name).has(other);
  }

  /** Everything that a node is worked from, and itself. */
  under(name: string): ReadonlySet<string> {
    let found = this.#under.get(name);
    if (!found) {
      const inputs = this.graph.nodes.get(name)?.inputs ?? [];
      found = new Set([name, ...inputs.flatMap((input) => [...this.under(input)])]);
      this.#under.set(name, found);
    }
    return found;
  }
}

/** A node and all those that act on the output through it alone. */
export function onlyThrough(plan: FormulaPlan, name: string): ReadonlySet<string> {
  const found = new Set([name]);
  for (const { name: before } of [...plan.graph.nodes.values()].reverse()) {
    const ways = plan.waysOut(before);
    if (ways.length > 0 && ways.every(({ node }) => found.has(node.name))) found.add(before);
  }
  return found;
}
