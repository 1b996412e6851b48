import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { GraphNode } from '../../../engine/formula/computation-graph.ts';
import { quantityId } from '../../../engine/quantities/quantity-name.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';

/** A way of a value into a node: what comes back along it comes from the node. */
export interface Edge {
  readonly node: string;
  readonly input: string;
}

/** Walks over the nodes of one graph, giving the ids of what is there. */
export class GraphPlaces {
  readonly #nodes: readonly GraphNode[];
  readonly output: string;

  constructor(readonly solution: FormulaSolution) {
    const { nodes, output } = solution.formula.graph;
    this.#nodes = [...nodes.values()];
    this.output = output;
  }

  /** Everything that is worked out, in the order of work. */
  get worked(): readonly GraphNode[] {
    return this.#nodes.filter(({ operation }) => operation !== 'given');
  }

  /** What the output depends on, from the output back; the output itself is left out. */
  get back(): readonly string[] {
    return this.#nodes
      .filter(({ name }) => name !== this.output && this.#graph.isOnTheWay(name))
      .map(({ name }) => name)
      .reverse();
  }

  /** What is given and counts, in the order in which it is given. */
  get leaves(): readonly string[] {
    return this.#nodes
      .filter(({ name, operation }) => operation === 'given' && this.#graph.isOnTheWay(name))
      .map(({ name }) => name);
  }

  /** What takes a step. */
  get parameters(): readonly string[] {
    return this.solution.formula.document.parameters ?? [];
  }

  /** Every edge that something comes back along, in the order of work. */
  get edges(): readonly Edge[] {
    return this.#nodes
      .filter(({ name }) => this.#graph.isOnTheWay(name))
      .flatMap(({ name, inputs }) => inputs.map((input) => ({ node: name, input })));
  }

  operationOf(node: string): GraphNode['operation'] | undefined {
    return this.#graph.nodes.get(node)?.operation;
  }

  /** The edges by which a value leaves towards the output, in the order of work. */
  waysOut(input: string): readonly Edge[] {
    return this.#graph
      .usesOf(input)
      .filter((node) => this.#graph.isOnTheWay(node))
      .map((node) => ({ node, input }));
  }

  value = (node: string): QuantityId => quantityId({ kind: 'node-value', node }, 1);

  gradient = (node: string): QuantityId => quantityId({ kind: 'node-gradient', node }, 1);

  slope = (edge: Edge): QuantityId => quantityId({ kind: 'local-slope', ...edge }, 1);

  /** What comes back along an edge; where it is the only way out, the gradient of its input is all that anybody writes. */
  comesBack = (edge: Edge): QuantityId =>
    this.waysOut(edge.input).length > 1 ? this.alongEdge(edge) : this.gradient(edge.input);

  alongEdge = (edge: Edge): QuantityId => quantityId({ kind: 'edge-gradient', ...edge }, 1);

  updated = (node: string): QuantityId => quantityId({ kind: 'updated-node', node }, 1);

  after = (node: string): QuantityId => quantityId({ kind: 'node-value-after', node }, 1);

  get #graph(): FormulaSolution['formula']['graph'] {
    return this.solution.formula.graph;
  }
}
