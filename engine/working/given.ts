import { roleOf } from '../quantities/quantity-role.ts';
import type { Grid } from '../reading/grid.ts';
import type { Quantity, Solution } from '../solution/solution.ts';

/** Whether a quantity is a weight, a bias or another parameter as it is before the step. */
export const isGivenParameter = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && !quantity.expression && roleOf(quantity.name) === 'parameter';

const every = ({ quantities }: Solution, grid: Grid, holds: (quantity: Quantity) => boolean): boolean =>
  grid.flat().every((entry) => {
    const quantity = entry.kind === 'reference' ? quantities.get(entry.id) : undefined;
    return quantity !== undefined && holds(quantity);
  });

/** Whether all of this is given with the task. */
export const isGiven = (solution: Solution, grid: Grid): boolean =>
  every(solution, grid, ({ expression }) => expression === undefined);

/** Whether all of this are parameters, of which only the new values are ever worked out. */
export const isParameter = (solution: Solution, grid: Grid): boolean => every(solution, grid, isGivenParameter);
