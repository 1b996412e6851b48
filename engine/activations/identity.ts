import { constant } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** a = z */
export const identityActivation: Activation = {
  name: 'identity',
  value: (layer, unit) => zOf(layer, unit),
  slope: () => 1,
  printedValue: (layer, unit) => unitOf(layer, unit),
  printedSlope: () => constant(1),
};
