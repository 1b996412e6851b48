import { apply, constant, difference, square } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * \tanh'(z) = 1 - \tanh^2(z) = 4\,\sigma(2z)\,\sigma(-2z)
 *
 * The second form keeps its digits where tanh is close to ±1.
 */
export const tanhSlope = (z: number): number => 4 * sigmoid(2 * z) * sigmoid(-2 * z);

export const tanhActivation = {
  name: 'tanh',
  value: (layer, unit) => Math.tanh(zOf(layer, unit)),
  slope: (layer, unit) => tanhSlope(zOf(layer, unit)),
  printedValue: (layer, unit) => apply('tanh', unitOf(layer, unit)),
  printedSlope: (_z, a) => difference(constant(1), square(a)),
} as const satisfies Activation;
