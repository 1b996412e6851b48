import { apply, constant, step, sum } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';

/** z for z > 0, else e^z - 1, which keeps its digits next to 0 too. */
export const elu = (z: number): number => (z > 0 ? z : Math.expm1(z));

/** a = z for z > 0, else e^z - 1: ELU with α = 1. Below 0 its slope e^z is a + 1; at 0 both sides have 1. */
export const eluActivation = {
  name: 'elu',
  value: (layer, unit) => elu(zOf(layer, unit)),
  slope: (layer, unit) => Math.exp(Math.min(zOf(layer, unit), 0)),
  printedValue: (layer, unit) => apply('elu', unitOf(layer, unit)),
  printedSlope: (z, a) => step(z, sum([a, constant(1)]), 1),
} as const satisfies Activation;
