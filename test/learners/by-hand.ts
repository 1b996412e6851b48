import type { ActivationName } from '../../engine/activations/activations.ts';
import type { LossName } from '../../engine/losses/losses.ts';

/** A value inside a line, as a learner writes it down or keeps it. */
type Part = (value: number) => number;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** What a unit sends on. */
export function activated(activation: Exclude<ActivationName, 'softmax'>, z: number, part: Part): number {
  switch (activation) {
    case 'identity':
      return z;
    case 'sigmoid':
      return sigmoid(z);
    case 'tanh':
      return Math.tanh(z);
    case 'relu':
      return Math.max(0, z);
    case 'leaky-relu':
      return z > 0 ? z : 0.01 * z;
    case 'elu':
      return z > 0 ? z : part(Math.exp(z)) - 1;
    case 'softplus':
      return Math.log(part(1 + Math.exp(z)));
    case 'silu':
      return z * part(sigmoid(z));
  }
}

/** The slope, from z and from what is taken for a; each is asked for where it is used. */
export function slopeOf(activation: ActivationName, z: () => number, a: () => number, part: Part): number {
  switch (activation) {
    case 'identity':
      return 1;
    case 'sigmoid':
    case 'softmax':
      return a() * part(1 - a());
    case 'tanh':
      return 1 - part(a() ** 2);
    case 'relu':
      return z() > 0 ? 1 : 0;
    case 'leaky-relu':
      return z() > 0 ? 1 : 0.01;
    case 'elu':
      return z() > 0 ? 1 : a() + 1;
    case 'softplus':
      return sigmoid(z());
    case 'silu':
      return a() + part(part(sigmoid(z())) * part(1 - a()));
  }
}

/** What the sum of all terms is divided by. */
export function divisorByHand(loss: LossName, samples: number, outputs: number): number {
  switch (loss) {
    case 'half-sum-squared-error':
    case 'sum-squared-error':
      return 1;
    case 'half-mean-squared-error':
    case 'cross-entropy':
      return samples;
    case 'mean-squared-error':
    case 'binary-cross-entropy':
      return samples * outputs;
  }
}
