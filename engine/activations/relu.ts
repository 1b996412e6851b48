import { apply, step } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** a = \max(0, z); at exactly 0 the slope is the one of the side below, 0. */
export const reluActivation = {
  name: 'relu',
  value: (layer, unit) => Math.max(0, zOf(layer, unit)),
  slope: (layer, unit) => (zOf(layer, unit) > 0 ? 1 : 0),
  printedValue: (layer, unit) => apply('relu', unitOf(layer, unit)),
  printedSlope: (z) => step(z, 0, 1),
} as const satisfies Activation;
