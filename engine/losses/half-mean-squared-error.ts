import { constant, difference, product, quotient, square } from '../expression/expression.ts';
import { errorOf, type Loss } from './loss.ts';

/** E = \frac{1}{2 K} \sum_k \sum_j (t_j - a_j)^2: half of the mean over K samples, the outputs of each added up. */
export const halfMeanSquaredError = {
  name: 'half-mean-squared-error',
  averaging: 'over-samples',
  square: 'halved',
  term: ({ a, t }, unit) => 0.5 * errorOf({ a, t }, unit) ** 2,
  derivative: ({ a, t }, unit) => errorOf({ a, t }, unit),
  printedTerm: (a, t) => product(quotient(constant(1), constant(2)), square(difference(t, a))),
  printedDerivative: (a, t) => difference(a, t),
} as const satisfies Loss;
