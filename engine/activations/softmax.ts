import { apply, constant, difference, negative, product, quotient, sum } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** \max_m z_m, which is taken off every exponent so that none overflows. */
export function largest(layer: ArrayLike<number>): number {
  let found = -Infinity;
  for (let unit = 0; unit < layer.length; unit += 1) found = Math.max(found, zOf(layer, unit));
  return found;
}

/** a_j = \frac{e^{z_j}}{\sum_m e^{z_m}} */
export function softmax(layer: ArrayLike<number>, unit: number): number {
  const top = largest(layer);
  let total = 0;
  for (let other = 0; other < layer.length; other += 1) total += Math.exp(zOf(layer, other) - top);
  return Math.exp(zOf(layer, unit) - top) / total;
}

/** 1 - a_j = \sum_{m \ne j} a_m, which keeps its digits where a_j is close to 1. */
export function softmaxOfOthers(layer: ArrayLike<number>, unit: number): number {
  const top = largest(layer);
  let total = 0;
  let others = 0;
  for (let other = 0; other < layer.length; other += 1) {
    const e = Math.exp(zOf(layer, other) - top);
    total += e;
    if (other !== unit) others += e;
  }
  return others / total;
}

/** An activation whose value depends on its whole layer; `slope` is \partial a_j / \partial z_j = a_j (1 - a_j). */
export const softmaxActivation = {
  name: 'softmax',
  value: softmax,
  slope: (layer, unit) => softmax(layer, unit) * softmaxOfOthers(layer, unit),
  printedValue: (layer, unit) => quotient(apply('exp', unitOf(layer, unit)), sum(layer.map((z) => apply('exp', z)))),
  printedSlope: (_z, a) => product(a, difference(constant(1), a)),
  acrossUnits: {
    /** \frac{\partial E}{\partial z_j} = a_j \sum_m a_m \left( \frac{\partial E}{\partial a_j} - \frac{\partial E}{\partial a_m} \right) */
    delta: (a, gradients, unit) => {
      const own = zOf(gradients, unit);
      let total = 0;
      for (let other = 0; other < a.length; other += 1) total += zOf(a, other) * (own - zOf(gradients, other));
      return total * zOf(a, unit);
    },
    /** \frac{\partial a_m}{\partial z_j} = -a_m a_j for m \ne j */
    printedSlope: (other, own) => negative(product(other, own)),
  },
} as const satisfies Activation;
