import { constant, difference, product, square } from '../expression/expression.ts';
import { errorOf, type Loss } from './loss.ts';

/** E = \sum_k \sum_j (t_j - a_j)^2, without a ½ and without a mean. */
export const sumSquaredError = {
  name: 'sum-squared-error',
  averaging: 'none',
  square: 'whole',
  term: ({ a, t }, unit) => errorOf({ a, t }, unit) ** 2,
  derivative: ({ a, t }, unit) => 2 * errorOf({ a, t }, unit),
  printedTerm: (a, t) => square(difference(t, a)),
  printedDerivative: (a, t) => product(constant(2), difference(a, t)),
} as const satisfies Loss;
