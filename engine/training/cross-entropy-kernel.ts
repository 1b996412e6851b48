import type { FlatLayer } from './flat-layer.ts';
import type { LossKernel } from './loss-kernel.ts';
import { at, type Memory } from './memory.ts';

/**
 * \sum_{m \ne j} v_m of a column. Where v_j is less than half of the sum, taking it off loses nothing; elsewhere, which
 * happens for one entry of a column of positive numbers at most, the others are added up.
 */
function sumOfOthers(
  memory: Memory,
  column: number,
  stride: number,
  units: number,
  unit: number,
  total: number,
): number {
  const own = at(memory, column + unit * stride);
  if (own < total / 2) return total - own;
  let others = 0;
  for (let other = 0; other < units; other += 1) {
    if (other !== unit) others += at(memory, column + other * stride);
  }
  return others;
}

/** Cross-entropy of softmax outputs. */
export class CrossEntropyKernel implements LossKernel {
  readonly givesDelta = true;

  constructor(private readonly divisor: number) {}

  /** \frac{\partial E}{\partial z_j} = \frac{1}{K} \left( a_j \sum_{m \ne j} t_m - t_j \sum_{m \ne j} a_m \right) */
  backward(memory: Memory, layer: FlatLayer, targets: number): void {
    const { activations, deltas, units, samples, sampleStride } = layer;
    for (let sample = 0; sample < samples; sample += 1) {
      const a = activations + sample;
      const t = targets + sample;
      let activationSum = 0;
      let targetSum = 0;
      for (let unit = 0; unit < units; unit += 1) {
        activationSum += at(memory, a + unit * sampleStride);
        targetSum += at(memory, t + unit * sampleStride);
      }
      for (let unit = 0; unit < units; unit += 1) {
        const i = unit * sampleStride;
        const otherTargets = sumOfOthers(memory, t, sampleStride, units, unit, targetSum);
        const otherActivations = sumOfOthers(memory, a, sampleStride, units, unit, activationSum);
        const delta = at(memory, a + i) * otherTargets - at(memory, t + i) * otherActivations;
        memory[deltas + sample + i] = delta / this.divisor;
      }
    }
  }
}
