import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { formulaOfNetwork } from '../../engine/formula/formula-of-network.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import type { NotationName } from '../../engine/network/document.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { GraphNodeView, NetworkGraph } from '../contract/graph-views.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import { layOutGraph, type NodeToDraw } from '../diagram/graph-layout.ts';
import { graphToDraw } from '../diagram/graph-of-formula.ts';
import { showQuantity } from '../drills/show-quantity.ts';

/** A graph of more operations than these is harder to read than the network. */
const mostOperations = 40;

/**
 * A dense network as a computation graph, its symbols in the notation of the page; null where it has more operations than
 * can be read, or where it cannot be written as a formula.
 */
export function networkGraph({
  network: raw,
  notation,
  precision,
}: {
  readonly network: unknown;
  readonly notation: NotationName;
  readonly precision: Precision;
}): Outcome<NetworkGraph | null> {
  const network = parseNetwork(raw);
  if (!network.ok) return network;
  const { inputs, layers, samples } = network.value;
  const products = layers.reduce((sum, { units }, index) => sum + units * (layers[index - 1]?.units ?? inputs), 0);
  if (products * samples.length > mostOperations) return success(null);
  const solved = solve(network.value);
  if (!solved.ok) return solved;
  const { document, names } = formulaOfNetwork(solved.value);
  const formula = parseFormula(document);
  if (!formula.ok) return success(null);
  const { nodes } = formula.value.graph;
  const operations = [...nodes.values()].filter(({ operation }) => operation !== 'given').length;
  const worked = solveFormula(formula.value);
  if (operations > mostOperations || !worked.ok) return success(null);

  const ofNetwork = new Printer(solved.value, notation, precision);
  const ofFormula = new Printer(worked.value, notation, precision);
  /** By what the graph calls it, what the network calls it. */
  const networkIds = new Map<QuantityId, QuantityId>();
  for (const [id, name] of names) {
    for (const [own, other] of [
      [`v.${name}`, id],
      [`dv.${name}`, `dE/d${id}`],
    ] as const) {
      if (areAlike(worked.value.quantities.get(own)?.value, solved.value.quantities.get(other)?.value)) {
        networkIds.set(own, other);
      }
    }
  }
  const numbers: Record<QuantityId, ShownQuantity> = {};
  for (const { id, value, expression } of worked.value.quantities.values()) {
    if (!/^(?:v|ds|df|dv)\./.test(id)) continue;
    const other = networkIds.get(id);
    const number = other === undefined ? undefined : showQuantity(ofNetwork, other);
    const own = { id, symbol: ofFormula.symbol(id), shown: ofFormula.shownOf(id), value, given: !expression };
    numbers[other ?? id] = number ?? own;
  }
  const called = (id: QuantityId): QuantityId => networkIds.get(id) ?? id;
  const drawn = graphToDraw(formula.value.graph, ofFormula);
  const symbolOf = ({ name, symbol }: NodeToDraw): PrintedSymbol => numbers[called(`v.${name}`)]?.symbol ?? symbol;
  const longest = Math.max(...Object.values(numbers).map(({ shown }) => shown.length));
  const graph = layOutGraph(
    { ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, symbol: symbolOf(node) })) },
    Math.min(longest, longestWritten),
  );
  const callNode = (node: GraphNodeView): GraphNodeView => {
    return { ...node, value: called(node.value), gradient: called(node.gradient) };
  };
  return success({ graph: { ...graph, nodes: graph.nodes.map(callNode) }, numbers });
}

/** Longer numbers are written smaller. */
const longestWritten = 11;

/** The delta of some conventions is the gradient with its sign changed, which is another number. */
const areAlike = (value: number | undefined, other: number | undefined): boolean =>
  value !== undefined && other !== undefined && Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value));
