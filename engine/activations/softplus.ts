import { apply, constant, sum } from '../expression/expression.ts';
import { unitOf, zOf, type Activation } from './activation.ts';
import { sigmoid } from './sigmoid.ts';

/** \ln(1 + e^z) = \max(0, z) + \ln(1 + e^{-|z|}): the second form neither overflows nor loses the digits of what is small. */
export const softplus = (z: number): number => Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));

/** a = \ln(1 + e^z); its slope is \sigma(z). */
export const softplusActivation = {
  name: 'softplus',
  value: (layer, unit) => softplus(zOf(layer, unit)),
  slope: (layer, unit) => sigmoid(zOf(layer, unit)),
  printedValue: (layer, unit) => apply('ln', sum([constant(1), apply('exp', unitOf(layer, unit))])),
  printedSlope: (z) => apply('sigmoid', z),
} as const satisfies Activation;
