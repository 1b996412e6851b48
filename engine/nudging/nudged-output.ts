import type { Formula } from '../formula/formula.ts';
import { workNode } from '../formula/node-work.ts';

/**
 * The output of a formula in which one node is greater by so much than it is; by 0 it is the solution's own. Not finite
 * where an operation has no value there, as the logarithm of what is below 0.
 */
export function nudgedOutput(formula: Formula, nudged: string, by: number): number {
  const values = new Map<string, number>();
  const valueOf = (name: string): number => values.get(name) ?? NaN;
  for (const node of formula.graph.nodes.values()) {
    const { name, operation } = node;
    const value =
      operation === 'given' ? (formula.document.given[name] ?? NaN) : workNode(formula, node, valueOf).value;
    values.set(name, name === nudged ? value + by : value);
  }
  return valueOf(formula.graph.output);
}
