import { constant, difference, product, quotient, square } from '../expression/expression.ts';
import { errorOf, type Loss } from './loss.ts';

/** E = \frac{1}{2} \sum_k \sum_j (t_j - a_j)^2 */
export const halfSumSquaredError = {
  name: 'half-sum-squared-error',
  averaging: 'none',
  square: 'halved',
  term: ({ a, t }, unit) => 0.5 * errorOf({ a, t }, unit) ** 2,
  derivative: ({ a, t }, unit) => errorOf({ a, t }, unit),
  printedTerm: (a, t) => product(quotient(constant(1), constant(2)), square(difference(t, a))),
  printedDerivative: (a, t) => difference(a, t),
} as const satisfies Loss;
