import type { Solution } from './solution.ts';

/** The learning rate of what was worked; NaN for a formula in which nothing takes a step. */
export const learningRateOf = (solution: Solution): number =>
  (solution.of === 'network' ? solution.document.learningRate : solution.formula.document.learningRate) ?? NaN;
