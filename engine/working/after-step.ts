import { reference, type Expression, type QuantityId } from '../expression/expression.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import type { Grid } from '../reading/grid.ts';

/** The same quantity after the step; undefined where a step does not change it. */
export function afterStep(solution: NetworkSolution, id: QuantityId): QuantityId | undefined {
  const changed = /^[wb]\./.test(id)
    ? id.replace(/^([wb])/, '$1+')
    : /^[zaE](?:[.@]|$)/.test(id)
      ? id.replace(/^([zaE])/, "$1'")
      : undefined;
  return changed !== undefined && solution.quantities.has(changed) ? changed : undefined;
}

const entryAfter = (solution: NetworkSolution, entry: Expression): Expression => {
  const after = entry.kind === 'reference' ? afterStep(solution, entry.id) : undefined;
  return after === undefined ? entry : reference(after);
};

/** What a name means in a forward pass after the step. */
export const gridAfterStep = (solution: NetworkSolution, grid: Grid): Grid =>
  grid.map((row) => row.map((entry) => entryAfter(solution, entry)));
