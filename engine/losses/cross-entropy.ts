import { largest, softmax, softmaxOfOthers } from '../activations/softmax.ts';
import { apply, constant, difference, negative, product, quotient } from '../expression/expression.ts';
import { entry, type Loss, type OutputLayer } from './loss.ts';

/** \ln a_j = z_j - \max z - \ln \sum_m e^{z_m - \max z}, finite where a_j itself has become 0. */
function logSoftmax(z: ArrayLike<number>, unit: number): number {
  const top = largest(z);
  let total = 0;
  for (let other = 0; other < z.length; other += 1) total += Math.exp(entry(z, other) - top);
  return entry(z, unit) - top - Math.log(total);
}

/** \sum_{m \ne j} t_m */
function otherTargets({ t }: OutputLayer, unit: number): number {
  let total = 0;
  for (let other = 0; other < t.length; other += 1) if (other !== unit) total += entry(t, other);
  return total;
}

/** E = -\frac{1}{K} \sum_k \sum_j t_j \ln a_j, with a = softmax(z) */
export const crossEntropy = {
  name: 'cross-entropy',
  averaging: 'over-samples',
  outputActivation: 'softmax',
  term: ({ z, t }, unit) => (entry(t, unit) === 0 ? 0 : -entry(t, unit) * logSoftmax(z, unit)),
  derivative: ({ z, t }, unit) => (entry(t, unit) === 0 ? 0 : -entry(t, unit) * Math.exp(-logSoftmax(z, unit))),
  printedTerm: (a, t) => negative(product(t, apply('ln', a))),
  printedDerivative: (a, t) => negative(quotient(t, a)),
  combined: {
    /** a_j \sum_m t_m - t_j = a_j \sum_{m \ne j} t_m - t_j (1 - a_j) */
    value: (output, unit) =>
      softmax(output.z, unit) * otherTargets(output, unit) - entry(output.t, unit) * softmaxOfOthers(output.z, unit),
    printed: (a, t, targetSum) => difference(targetSum === 1 ? a : product(constant(targetSum), a), t),
  },
} as const satisfies Loss;
