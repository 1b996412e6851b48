import { constant, difference, product, square } from '../expression/expression.ts';
import { errorOf, type Loss } from './loss.ts';

/** E = \frac{1}{K m} \sum_k \sum_j (t_j - a_j)^2 over K samples and m outputs, as PyTorch's MSELoss. */
export const meanSquaredError = {
  name: 'mean-squared-error',
  averaging: 'over-outputs-and-samples',
  square: 'whole',
  term: ({ a, t }, unit) => errorOf({ a, t }, unit) ** 2,
  derivative: ({ a, t }, unit) => 2 * errorOf({ a, t }, unit),
  printedTerm: (a, t) => square(difference(t, a)),
  printedDerivative: (a, t) => product(constant(2), difference(a, t)),
} as const satisfies Loss;
