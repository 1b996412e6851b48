import type { ComputationGraph } from '../../../engine/formula/computation-graph.ts';
import { writeNumber } from '../../../engine/precision/precision.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { GraphView } from '../../contract/graph-views.ts';
import { graphToDraw } from '../../diagram/graph-of-formula.ts';
import { layOutGraph } from '../../diagram/graph-layout.ts';

/** A graph laid out with room for every number of its solution, as a printer writes them. */
export function drawnGraph(graph: ComputationGraph, printer: Printer<Solution>): GraphView {
  const { precision, solution } = printer;
  const lengths = [...solution.quantities.values()].map(({ value }) => writeNumber(value, precision).length);
  return layOutGraph(graphToDraw(graph, printer), Math.max(...lengths));
}
