import type { Loss } from '../losses/loss.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { LossKernel } from './loss-kernel.ts';
import type { Memory } from './memory.ts';
import type { OutputSample } from './output-sample.ts';

/** Any loss, worked out from its definition: slower than a kernel of its own, but right for whatever is defined. */
export class DefinedLossKernel implements LossKernel {
  readonly givesDelta: boolean;
  readonly #derivative: Loss['derivative'];

  constructor(
    loss: Loss,
    private readonly divisor: number,
    private readonly output: OutputSample,
  ) {
    this.givesDelta = loss.combined !== undefined;
    this.#derivative = loss.combined?.value ?? loss.derivative;
  }

  /** \frac{1}{n} \frac{\partial E_j}{\partial a_j}, or \frac{1}{n} \frac{\partial E}{\partial z_j} */
  backward(memory: Memory, layer: FlatLayer): void {
    const { deltas, units, samples, sampleStride } = layer;
    for (let sample = 0; sample < samples; sample += 1) {
      this.output.read(sample);
      for (let unit = 0; unit < units; unit += 1) {
        memory[deltas + unit * sampleStride + sample] = this.#derivative(this.output, unit) / this.divisor;
      }
    }
  }
}
