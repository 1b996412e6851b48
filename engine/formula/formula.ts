import type { ComputationGraph } from './computation-graph.ts';
import type { FormulaDocument } from './document.ts';
import type { Term } from './term.ts';

/** A formula document whose lines have been read. */
export interface Formula {
  readonly document: FormulaDocument;
  readonly graph: ComputationGraph;
  /** Those of the given names that take a step, as they are given. */
  readonly parameters: readonly string[];
  /** What each line comes from, by the line's name, in the order of the lines. */
  readonly lines: ReadonlyMap<string, Term>;
}
