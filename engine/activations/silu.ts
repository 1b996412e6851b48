import { apply, constant, difference, product, sum } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

/** z\,\sigma(z), 0 where nothing is left of σ. */
export function silu(z: number): number {
  const share = sigmoid(z);
  return share === 0 ? 0 : z * share;
}

/**
 * \sigma(z)\,(1 + z\,\sigma(-z)), which is a + \sigma(z)(1 - a) without the loss of digits where both are small.
 *
 * Source: S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units, Neural Networks 107 (2018).
 */
export function siluSlope(z: number): number {
  const share = sigmoid(z);
  return share === 0 ? 0 : share * (1 + z * sigmoid(-z));
}

/** a = z\,\sigma(z), also called swish. It falls as far as z = -1.278…, and grows from there on. */
export const siluActivation = {
  name: 'silu',
  value: (layer, unit) => silu(zOf(layer, unit)),
  slope: (layer, unit) => siluSlope(zOf(layer, unit)),
  printedValue: (layer, unit) => product(unitOf(layer, unit), apply('sigmoid', unitOf(layer, unit))),
  printedSlope: (z, a) => sum([a, product(apply('sigmoid', z), difference(constant(1), a))]),
} as const satisfies Activation;
