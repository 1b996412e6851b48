import { apply, constant, difference, product } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/**
 * \sigma(z) = \frac{1}{1 + e^{-z}}
 *
 * The branch keeps e's exponent negative, so that nothing overflows and small values keep their digits.
 */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/** \sigma'(z) = \sigma(z)\,\sigma(-z), which is a(1-a) without the loss of digits where a is close to 1. */
export const sigmoidSlope = (z: number): number => sigmoid(z) * sigmoid(-z);

export const sigmoidActivation = {
  name: 'sigmoid',
  value: (layer, unit) => sigmoid(zOf(layer, unit)),
  slope: (layer, unit) => sigmoidSlope(zOf(layer, unit)),
  printedValue: (layer, unit) => apply('sigmoid', unitOf(layer, unit)),
  printedSlope: (_z, a) => product(a, difference(constant(1), a)),
} as const satisfies Activation;
