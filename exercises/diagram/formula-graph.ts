import type { ComputationGraph } from '../../engine/formula/computation-graph.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import type { GraphView } from '../contract/graph-views.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import { layOutGraph } from './graph-layout.ts';
import { markOfInput, operationLabel } from './operation-label.ts';

/**
 * The picture of a formula's graph.
 * @param symbolOf of a node, by its name
 * @param characters what the longest number on it has
 */
export function layoutOfFormula(
  graph: ComputationGraph,
  symbolOf: (node: string) => PrintedSymbol,
  characters?: number,
): GraphView {
  const nodes = [...graph.nodes.values()].map((node) => {
    const symbol = symbolOf(node.name);
    return {
      name: node.name,
      symbol,
      isNumbered: node.isNumbered,
      operation: operationLabel(node, symbol.text),
      inputs: node.inputs.map((input) => ({ node: input, mark: markOfInput(node, input) })),
    };
  });
  return layOutGraph({ nodes, output: graph.output }, characters);
}

/** Numbers of fewer characters have as much room as of so many, so that short ones do not crowd. */
const leastCharacters = 5;
/** Longer ones are written smaller. */
const mostCharacters = 11;

/** The picture of a worked formula, with room for every number as it is printed. */
export function viewOfFormula(printer: Printer<FormulaSolution>): GraphView {
  const { formula, quantities } = printer.solution;
  const longest = [...quantities.keys()]
    .filter((id) => standsOnGraph(id))
    .reduce((most, id) => Math.max(most, printer.shownOf(id).length), leastCharacters);
  return layoutOfFormula(formula.graph, (node) => printer.symbol(`v.${node}`), Math.min(longest, mostCharacters));
}

/** Values, local slopes, what comes back along edges and gradients of nodes; not what follows from a step. */
export const standsOnGraph = (id: QuantityId): boolean => /^(?:v|ds|df|dv)\./.test(id);

/** Every number that can stand on the picture of a formula's graph, by id. */
export function numbersOnGraph(printer: Printer<FormulaSolution>): Readonly<Record<QuantityId, ShownQuantity>> {
  const shown: Record<QuantityId, ShownQuantity> = {};
  for (const { id, value, expression } of printer.solution.quantities.values()) {
    if (!standsOnGraph(id)) continue;
    shown[id] = { id, symbol: printer.symbol(id), shown: printer.shownOf(id), value, given: !expression };
  }
  return shown;
}
