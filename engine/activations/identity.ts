import { constant } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** a = z */
export const identityActivation = {
  name: 'identity',
  value: (layer, unit) => zOf(layer, unit),
  slope: () => 1,
  printedValue: (layer, unit) => unitOf(layer, unit),
  printedSlope: () => constant(1),
} as const satisfies Activation;
