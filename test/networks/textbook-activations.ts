import type { ActivationName } from '../../engine/activations/activations.ts';
import { add, divide, dual, exp, log, multiply, negative, subtract, total, type Dual } from './dual.ts';

/** What is known of an activation without the engine. */
export interface TextbookActivation {
  /** The formula as textbooks have it, for a whole layer. */
  readonly formula: (z: readonly Dual[]) => readonly Dual[];
  /** For the first unit of a layer, its a and \partial a / \partial z: worked out with 60 digits, kept to 17. */
  readonly known: readonly (readonly [z: readonly number[], a: number, slope: number])[];
}

/** One row for each activation. */
export const textbookActivations: Readonly<Record<ActivationName, TextbookActivation>> = {
  identity: {
    formula: (z) => z,
    known: [
      [[-2.5], -2.5, 1],
      [[0], 0, 1],
    ],
  },
  sigmoid: {
    formula: (z) => z.map((x) => divide(dual(1), add(dual(1), exp(negative(x))))),
    known: [
      [[0], 0.5, 0.25],
      [[1], 0.7310585786300049, 0.19661193324148185],
      [[-40], 4.2483542552915889e-18, 4.2483542552915889e-18],
      [[40], 1, 4.2483542552915889e-18],
      [[-1000], 0, 0],
    ],
  },
  tanh: {
    formula: (z) => z.map((x) => divide(subtract(exp(x), exp(negative(x))), add(exp(x), exp(negative(x))))),
    known: [
      [[0], 0, 1],
      [[0.5], 0.46211715726000974, 0.7864477329659274],
      [[20], 1, 1.6993417021166355e-17],
      [[-1000], -1, 0],
    ],
  },
  relu: {
    formula: (z) => z.map((x) => (x.value > 0 ? x : dual(0))),
    known: [
      [[3], 3, 1],
      [[0], 0, 0],
      [[-2], 0, 0],
    ],
  },
  'leaky-relu': {
    formula: (z) => z.map((x) => (x.value > 0 ? x : multiply(dual(0.01), x))),
    known: [
      [[3], 3, 1],
      [[0], 0, 0.01],
      [[-2], -0.02, 0.01],
    ],
  },
  elu: {
    formula: (z) => z.map((x) => (x.value > 0 ? x : subtract(exp(x), dual(1)))),
    known: [
      [[3], 3, 1],
      [[0], 0, 1],
      [[-0.5], -0.3934693402873666, 0.6065306597126334],
      [[-1e-9], -9.999999995e-10, 0.999999999],
      [[-40], -1, 4.248354255291589e-18],
      [[-1000], -1, 0],
    ],
  },
  softplus: {
    formula: (z) => z.map((x) => log(add(dual(1), exp(x)))),
    known: [
      [[0], 0.6931471805599453, 0.5],
      [[1], 1.3132616875182228, 0.7310585786300049],
      [[-2], 0.1269280110429725, 0.11920292202211756],
      [[-40], 4.248354255291589e-18, 4.248354255291589e-18],
      [[40], 40, 1],
      [[1000], 1000, 1],
    ],
  },
  silu: {
    formula: (z) => z.map((x) => divide(x, add(dual(1), exp(negative(x))))),
    known: [
      [[0], 0, 0.5],
      [[1], 0.7310585786300049, 0.9276705118714867],
      [[-2], -0.23840584404423512, -0.09078424878489548],
      [[3], 2.8577223804672998, 1.0881041060151695],
      [[-40], -1.6993417021166355e-16, -1.6568581595637197e-16],
      [[-1000], 0, 0],
    ],
  },
  softmax: {
    formula: (z) => z.map((x) => divide(exp(x), total(z.map(exp)))),
    known: [
      [[5], 1, 0],
      [[1, 2, 3], 0.090030573170380462, 0.081925069064993222],
      [[40, 0], 1, 4.2483542552915889e-18],
      [[0, 1000], 0, 0],
    ],
  },
};
