import type { Activation } from '../../engine/activations/activation.ts';
import { unitOf, zOf } from '../../engine/activations/activation.ts';
import { sigmoid } from '../../engine/activations/sigmoid.ts';
import { apply, constant, difference, negative, product, quotient, sum } from '../../engine/expression/expression.ts';
import { entry, type Loss } from '../../engine/losses/loss.ts';
import { definitions, type Definitions } from '../../engine/solution/definitions.ts';
import { textbook, type Textbook } from './dual-numbers.ts';
import { add, divide, dual, exp, log, multiply, negative as minus, subtract, total } from './dual.ts';

/** a = \ln(1 + e^{2z}) */
const sharpSoftplus: Activation = {
  name: 'sharp-softplus',
  value: (layer, unit) => Math.max(2 * zOf(layer, unit), 0) + Math.log1p(Math.exp(-Math.abs(2 * zOf(layer, unit)))),
  slope: (layer, unit) => 2 * sigmoid(2 * zOf(layer, unit)),
  printedValue: (layer, unit) =>
    apply('ln', sum([constant(1), apply('exp', product(constant(2), unitOf(layer, unit)))])),
  printedSlope: (z) => quotient(constant(2), sum([constant(1), apply('exp', negative(product(constant(2), z)))])),
};

const doubled = (layer: ArrayLike<number>): number[] => Array.from(layer, (z) => 2 * z);
const { softmax } = definitions.activations;

/** a_j = \frac{e^{2 z_j}}{\sum_m e^{2 z_m}}, which looks at its whole layer. */
const sharpSoftmax: Activation = {
  name: 'sharp-softmax',
  value: (layer, unit) => softmax.value(doubled(layer), unit),
  slope: (layer, unit) => 2 * softmax.slope(doubled(layer), unit),
  printedValue: (layer, unit) =>
    quotient(
      apply('exp', product(constant(2), unitOf(layer, unit))),
      sum(layer.map((z) => apply('exp', product(constant(2), z)))),
    ),
  printedSlope: (_z, a) => product(constant(2), a, difference(constant(1), a)),
  acrossUnits: {
    delta: (a, gradients, unit) => {
      const others = Array.from(a, (own, m) => own * (zOf(gradients, unit) - zOf(gradients, m)));
      return 2 * zOf(a, unit) * others.reduce((one, other) => one + other);
    },
    printedSlope: (other, own) => product(constant(-2), other, own),
  },
};

/** E = \frac{1}{K} \sum_k \sum_j \ln \cosh (a_j - t_j) */
const logCosh: Loss = {
  name: 'log-cosh',
  averaging: 'over-samples',
  term: ({ a, t }, unit) => Math.log(Math.cosh(entry(a, unit) - entry(t, unit))),
  derivative: ({ a, t }, unit) => Math.tanh(entry(a, unit) - entry(t, unit)),
  printedTerm: (a, t) =>
    apply('ln', quotient(sum([apply('exp', difference(a, t)), apply('exp', difference(t, a))]), constant(2))),
  printedDerivative: (a, t) => apply('tanh', difference(a, t)),
};

/** Definitions that no document can name, put where `tanh`, `softmax` and `mean-squared-error` stand. */
export const madeUp: Definitions = {
  activations: { ...definitions.activations, tanh: sharpSoftplus, softmax: sharpSoftmax },
  losses: { ...definitions.losses, 'mean-squared-error': logCosh },
};

/** The same by textbook formulas. */
export const madeUpTextbook: Textbook = {
  activations: {
    ...textbook.activations,
    tanh: { formula: (z) => z.map((x) => log(add(dual(1), exp(multiply(dual(2), x))))), known: [] },
    softmax: {
      formula: (z) => {
        const powers = z.map((x) => exp(multiply(dual(2), x)));
        return powers.map((power) => divide(power, total(powers)));
      },
      known: [],
    },
  },
  losses: {
    ...textbook.losses,
    'mean-squared-error': {
      term: ({ a, t }) => {
        const error = subtract(a, t);
        return log(divide(add(exp(error), exp(minus(error))), dual(2)));
      },
      divisor: (samples) => samples,
      known: [],
    },
  },
};
