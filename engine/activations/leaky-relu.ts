import { apply, step } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** The slope of leaky ReLU below 0. */
export const leak = 0.01;

/** a = z for z > 0, else 0.01 z. */
export const leakyRelu = (z: number): number => (z > 0 ? z : leak * z);

/** At exactly 0 the slope is the one of the side below. */
export const leakyReluActivation = {
  name: 'leaky-relu',
  value: (layer, unit) => leakyRelu(zOf(layer, unit)),
  slope: (layer, unit) => (zOf(layer, unit) > 0 ? 1 : leak),
  printedValue: (layer, unit) => apply('leaky-relu', unitOf(layer, unit)),
  printedSlope: (z) => step(z, leak, 1),
} as const satisfies Activation;
