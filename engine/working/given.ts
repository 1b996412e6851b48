import type { Grid } from '../reading/grid.ts';

/** Whether all of this is given with the task. */
export const isGiven = (grid: Grid): boolean =>
  grid.flat().every((entry) => entry.kind === 'reference' && /^[wbxt]\./.test(entry.id));

/** Whether all of this are weights and biases, of which only the new values are ever worked out. */
export const isParameter = (grid: Grid): boolean =>
  grid.flat().every((entry) => entry.kind === 'reference' && /^[wb]\./.test(entry.id));
