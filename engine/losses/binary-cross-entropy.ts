import { sigmoid } from '../activations/sigmoid.ts';
import { apply, constant, difference, negative, product, quotient, sum } from '../expression/expression.ts';
import { entry, type Loss } from './loss.ts';

/** Zero times an infinity is zero here: a target of 0 or 1 switches one half of the formula off. */
const weighted = (weight: number, value: number): number => (weight === 0 ? 0 : weight * value);

/**
 * E = -\frac{1}{K m} \sum_k \sum_j t_j \ln a_j + (1 - t_j) \ln (1 - a_j), with a = \sigma(z)
 *
 * Computed as \max(z, 0) - t z + \ln(1 + e^{-|z|}), which stays finite and right at saturated outputs.
 */
export const binaryCrossEntropy = {
  name: 'binary-cross-entropy',
  averaging: 'over-outputs-and-samples',
  outputActivation: 'sigmoid',
  term: ({ z, t }, unit) => {
    const at = entry(z, unit);
    return Math.max(at, 0) - entry(t, unit) * at + Math.log1p(Math.exp(-Math.abs(at)));
  },
  /** \frac{1 - t}{1 - a} - \frac{t}{a}, with 1/a = 1 + e^{-z} and 1/(1 - a) = 1 + e^{z}. */
  derivative: ({ z, t }, unit) => {
    const at = entry(z, unit);
    const target = entry(t, unit);
    return weighted(1 - target, 1 + Math.exp(at)) - weighted(target, 1 + Math.exp(-at));
  },
  printedTerm: (a, t) =>
    negative(
      sum([product(t, apply('ln', a)), product(difference(constant(1), t), apply('ln', difference(constant(1), a)))]),
    ),
  printedDerivative: (a, t) => quotient(difference(a, t), product(a, difference(constant(1), a))),
  combined: {
    /** a - t = (1 - t)\,\sigma(z) - t\,\sigma(-z) */
    value: ({ z, t }, unit) => {
      const at = entry(z, unit);
      const target = entry(t, unit);
      return (1 - target) * sigmoid(at) - target * sigmoid(-at);
    },
    printed: (a, t) => difference(a, t),
  },
} as const satisfies Loss;
