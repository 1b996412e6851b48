import type { Loss, LossName } from '../losses/loss.ts';
import { losses } from '../losses/losses.ts';
import { CrossEntropyKernel } from './cross-entropy-kernel.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';
import type { OutputSample } from './output-sample.ts';

/** A loss as the output layer meets it on the way back. */
export interface LossKernel {
  /** Writes \partial E / \partial a into the layer's deltas; or \partial E / \partial z where `givesDelta`. */
  backward(memory: Memory, layer: FlatLayer, targets: number): void;
  readonly givesDelta: boolean;
}

/** Any loss, by its definition. */
class DefinedKernel implements LossKernel {
  readonly givesDelta: boolean;

  constructor(
    private readonly loss: Loss,
    private readonly divisor: number,
    private readonly output: OutputSample,
  ) {
    this.givesDelta = loss.combined !== undefined;
  }

  backward(memory: Memory, layer: FlatLayer): void {
    const { loss, divisor, output } = this;
    const derivative = loss.combined?.value ?? loss.derivative;
    for (let sample = 0; sample < layer.samples; sample += 1) {
      output.read(sample);
      for (let unit = 0; unit < layer.units; unit += 1) {
        memory[layer.deltas + unit * layer.sampleStride + sample] = derivative(output, unit) / divisor;
      }
    }
  }
}

/** \frac{\partial E}{\partial a_j} = c\,(a_j - t_j) */
class SquaredErrorKernel implements LossKernel {
  readonly givesDelta = false;

  constructor(private readonly factor: number) {}

  backward(memory: Memory, layer: FlatLayer, targets: number): void {
    const { activations, deltas, units, samples, sampleStride } = layer;
    const { factor } = this;
    for (let unit = 0; unit < units; unit += 1) {
      for (let i = unit * sampleStride; i < unit * sampleStride + samples; i += 1) {
        memory[deltas + i] = factor * (at(memory, activations + i) - at(memory, targets + i));
      }
    }
  }
}

/** Where the definition is not fast enough. */
const specialised: Partial<Record<LossName, (divisor: number) => LossKernel>> = {
  'half-sum-squared-error': (divisor) => new SquaredErrorKernel(1 / divisor),
  'mean-squared-error': (divisor) => new SquaredErrorKernel(2 / divisor),
  'cross-entropy': (divisor) => new CrossEntropyKernel(divisor),
};

/** The kernel of a loss. `divisor` is what the loss divides the sum of its terms by. */
export const lossKernelOf = (name: LossName, divisor: number, output: OutputSample): LossKernel =>
  specialised[name]?.(divisor) ?? new DefinedKernel(losses[name], divisor, output);
