import type { FlatLayer } from '../flat-layer.ts';
import { at, type Memory } from '../memory.ts';

/** z_j = \dots + b_j, for all samples */
export function addBias(memory: Memory, layer: FlatLayer): void {
  const { preActivations, sampleStride, bias, biasStride, units } = layer;
  for (let unit = 0; unit < units; unit += 1) {
    const b = at(memory, bias + unit * biasStride);
    const row = preActivations + unit * sampleStride;
    for (let i = row; i < row + sampleStride; i += 1) memory[i] = at(memory, i) + b;
  }
}

/** \frac{\partial E}{\partial b_j} = \sum_k \delta_j^{(k)}; for a bias shared by the layer summed over its units as well. */
export function addUpBiasGradients(memory: Memory, layer: FlatLayer): void {
  const { deltas, biasGradients, biasStride, units, samples, sampleStride } = layer;
  let sum = 0;
  for (let unit = 0; unit < units; unit += 1) {
    if (biasStride === 1) sum = 0;
    const row = deltas + unit * sampleStride;
    for (let i = row; i < row + samples; i += 1) sum += at(memory, i);
    memory[biasGradients + unit * biasStride] = sum;
  }
}

/** b_j \leftarrow b_j - \eta \sum_k \delta_j^{(k)}; for a shared bias with the sum over the units as well. */
export function descendBias(memory: Memory, layer: FlatLayer): void {
  const { deltas, bias, biasStride, units, samples, sampleStride, learningRate } = layer;
  let before = at(memory, bias);
  let sum = 0;
  for (let unit = 0; unit < units; unit += 1) {
    if (biasStride === 1) {
      before = at(memory, bias + unit);
      sum = 0;
    }
    const row = deltas + unit * sampleStride;
    for (let i = row; i < row + samples; i += 1) sum += at(memory, i);
    memory[bias + unit * biasStride] = before - learningRate * sum;
  }
}
