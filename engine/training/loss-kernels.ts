import { binaryCrossEntropy } from '../losses/binary-cross-entropy.ts';
import { crossEntropy } from '../losses/cross-entropy.ts';
import { halfMeanSquaredError } from '../losses/half-mean-squared-error.ts';
import { halfSumSquaredError } from '../losses/half-sum-squared-error.ts';
import type { Loss } from '../losses/loss.ts';
import { meanSquaredError } from '../losses/mean-squared-error.ts';
import { sumSquaredError } from '../losses/sum-squared-error.ts';
import { CrossEntropyKernel } from './cross-entropy-kernel.ts';
import { exponentialOfNegative } from './exponential.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { LossKernel } from './loss-kernel.ts';
import { at, type Memory } from './memory.ts';

class SquaredErrorKernel implements LossKernel {
  readonly givesDelta = false;

  constructor(private readonly factor: number) {}

  /** \frac{\partial E}{\partial a_j} = c\,(a_j - t_j) */
  backward(memory: Memory, layer: FlatLayer, targets: number): void {
    const { activations, deltas, units, samples, sampleStride } = layer;
    const { factor } = this;
    for (let unit = 0; unit < units; unit += 1) {
      const end = unit * sampleStride + samples;
      for (let i = end - samples; i < end; i += 1) {
        memory[deltas + i] = factor * (at(memory, activations + i) - at(memory, targets + i));
      }
    }
  }
}

/** Binary cross-entropy of sigmoid outputs. */
class BinaryCrossEntropyKernel implements LossKernel {
  readonly givesDelta = true;

  constructor(private readonly divisor: number) {}

  /** \frac{\partial E}{\partial z_j} = \frac{1}{K m} \left( (1 - t_j)\,\sigma(z_j) - t_j\,\sigma(-z_j) \right) */
  backward(memory: Memory, layer: FlatLayer, targets: number): void {
    const { preActivations, deltas, units, samples, sampleStride } = layer;
    const { divisor } = this;
    for (let unit = 0; unit < units; unit += 1) {
      const end = unit * sampleStride + samples;
      for (let i = end - samples; i < end; i += 1) {
        const z = at(memory, preActivations + i);
        const t = at(memory, targets + i);
        const e = exponentialOfNegative(z < 0 ? z : -z);
        const larger = 1 / (1 + e);
        const smaller = e * larger;
        const delta = z < 0 ? (1 - t) * smaller - t * larger : (1 - t) * larger - t * smaller;
        memory[deltas + i] = delta / divisor;
      }
    }
  }
}

/** Makes a kernel, given what the loss divides the sum of its terms by. */
type MakeKernel = (divisor: number) => LossKernel;

/** Definitions that have a kernel of their own, for speed alone. */
export const lossKernels: ReadonlyMap<Loss, MakeKernel> = new Map<Loss, MakeKernel>([
  [halfSumSquaredError, (divisor) => new SquaredErrorKernel(1 / divisor)],
  [sumSquaredError, (divisor) => new SquaredErrorKernel(2 / divisor)],
  [meanSquaredError, (divisor) => new SquaredErrorKernel(2 / divisor)],
  [halfMeanSquaredError, (divisor) => new SquaredErrorKernel(1 / divisor)],
  [binaryCrossEntropy, (divisor) => new BinaryCrossEntropyKernel(divisor)],
  [crossEntropy, (divisor) => new CrossEntropyKernel(divisor)],
]);
