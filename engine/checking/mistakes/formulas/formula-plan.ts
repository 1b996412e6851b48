import { reference, type QuantityId, type Reference } from '../../../expression/expression.ts';
import type { ComputationGraph, GraphNode } from '../../../formula/computation-graph.ts';
import { quantityId, type QuantityName } from '../../../quantities/quantity-name.ts';
import type { FormulaSolution, Quantity } from '../../../solution/solution.ts';

/** A line from one node into another. */
export interface Edge {
  /** The node that it goes into. */
  readonly node: GraphNode;
  /** The node that it comes from. */
  readonly input: string;
}

/** The graph of a formula and the ids of its quantities. */
export class FormulaPlan {
  readonly graph: ComputationGraph;
  /** The nodes that are worked out, in the order of work. */
  readonly worked: readonly GraphNode[];
  readonly #edges: readonly Edge[];

  constructor(readonly solution: FormulaSolution) {
    const { graph } = solution.formula;
    this.graph = graph;
    this.worked = [...graph.nodes.values()].filter(({ operation }) => operation !== 'given');
    this.#edges = this.worked
      .filter(({ name }) => graph.isOnTheWay(name))
      .flatMap((node) => node.inputs.map((input) => ({ node, input })));
  }

  /** Every line on the way to the output. */
  get edges(): readonly Edge[] {
    return this.#edges;
  }

  /** The node of a name that stands in the graph. */
  node(name: string): GraphNode {
    const found = this.graph.nodes.get(name);
    if (!found) throw new RangeError(`no node ${name} in this graph`);
    return found;
  }

  id(name: QuantityName): QuantityId {
    return quantityId(name, 1);
  }

  value(node: string): Reference {
    return reference(this.id({ kind: 'node-value', node }));
  }

  gradient(node: string): Reference {
    return reference(this.id({ kind: 'node-gradient', node }));
  }

  slope({ node, input }: Edge): Reference {
    return reference(this.id({ kind: 'local-slope', node: node.name, input }));
  }

  /** What comes back along a line. */
  back({ node, input }: Edge): Reference {
    return reference(this.id({ kind: 'edge-gradient', node: node.name, input }));
  }

  quantity(id: QuantityId): Quantity | undefined {
    return this.solution.quantities.get(id);
  }

  numberOf({ id }: Reference): number {
    return this.quantity(id)?.value ?? NaN;
  }

  /** The lines by which a node acts on the output, in the order of work. */
  waysOut(name: string): readonly Edge[] {
    return this.graph
      .usesOf(name)
      .filter((use) => this.graph.isOnTheWay(use))
      .map((use) => ({ node: this.node(use), input: name }));
  }

  /** The nodes that are used in several places on the way to the output. */
  get parted(): readonly string[] {
    return [...this.graph.nodes.keys()].filter((name) => this.waysOut(name).length > 1);
  }
}
