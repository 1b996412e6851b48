import { reference, type Expression, type QuantityId } from '../expression/expression.ts';
import type { Solution } from '../solution/solution.ts';
import type { Grid } from '../reading/grid.ts';

/** The same quantity after the step; undefined where a step does not change it. */
export function afterStep(solution: Solution, id: QuantityId): QuantityId | undefined {
  if (solution.of === 'formula') {
    const name = /^v\.(.*)$/.exec(id)?.[1];
    return [`${name}+`, `v'.${name}`].find((after) => name !== undefined && solution.quantities.has(after));
  }
  const changed = /^[wb]\./.test(id)
    ? id.replace(/^([wb])/, '$1+')
    : /^[zaE](?:[.@]|$)/.test(id)
      ? id.replace(/^([zaE])/, "$1'")
      : undefined;
  return changed !== undefined && solution.quantities.has(changed) ? changed : undefined;
}

/** Whether a quantity is one of the way forward, which is another after the step. */
export const isForwardValue = (id: QuantityId): boolean => /^(?:[zaE](?:[.@]|$)|v\.)/.test(id);

const entryAfter = (solution: Solution, entry: Expression): Expression => {
  const after = entry.kind === 'reference' ? afterStep(solution, entry.id) : undefined;
  return after === undefined ? entry : reference(after);
};

/** What a name means in a forward pass after the step. */
export const gridAfterStep = (solution: Solution, grid: Grid): Grid =>
  grid.map((row) => row.map((entry) => entryAfter(solution, entry)));
