import type { ActivationKernel } from './activation-kernel.ts';
import { exponentialOfNegative } from './exponential.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';

/** An activation that looks at its whole layer: sample by sample, down the column of its units. */
export class SoftmaxKernel implements ActivationKernel {
  readonly fusedAs = undefined;

  /** a_j = \frac{e^{z_j - \max z}}{\sum_m e^{z_m - \max z}} */
  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, units, sampleStride } = layer;
    for (let sample = 0; sample < layer.samples; sample += 1) {
      const z = preActivations + sample;
      const a = activations + sample;
      let top = -Infinity;
      for (let unit = 0; unit < units; unit += 1) top = Math.max(top, at(memory, z + unit * sampleStride));
      let total = 0;
      for (let unit = 0; unit < units; unit += 1) {
        const e = exponentialOfNegative(at(memory, z + unit * sampleStride) - top);
        memory[a + unit * sampleStride] = e;
        total += e;
      }
      for (let unit = 0; unit < units; unit += 1) {
        memory[a + unit * sampleStride] = at(memory, a + unit * sampleStride) / total;
      }
    }
  }

  /** \frac{\partial E}{\partial z_j} = a_j \sum_m a_m \left( \frac{\partial E}{\partial a_j} - \frac{\partial E}{\partial a_m} \right) */
  backward(memory: Memory, layer: FlatLayer): void {
    const { activations, deltas, slopes, units, sampleStride } = layer;
    for (let sample = 0; sample < layer.samples; sample += 1) {
      const a = activations + sample;
      const gradient = slopes + sample;
      for (let unit = 0; unit < units; unit += 1) {
        memory[gradient + unit * sampleStride] = at(memory, deltas + sample + unit * sampleStride);
      }
      for (let unit = 0; unit < units; unit += 1) {
        const own = at(memory, gradient + unit * sampleStride);
        let total = 0;
        for (let other = 0; other < units; other += 1) {
          total += at(memory, a + other * sampleStride) * (own - at(memory, gradient + other * sampleStride));
        }
        memory[deltas + sample + unit * sampleStride] = total * at(memory, a + unit * sampleStride);
      }
    }
  }
}
