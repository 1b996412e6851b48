import { exponentialOfNegative } from './exponential.ts';
import type { LossKernel } from './loss-kernel.ts';
import { at, type Memory } from './memory.ts';
import { descendBias } from './products/bias.ts';
import type { WorkedLayer } from './worked-layer.ts';

/**
 * Steps of gradient descent for networks so small that calling functions would take longer than the arithmetic: one loop
 * without calls, weights two by two, and sigmoid layers, as most networks worked by hand have them, without their kernel.
 * The numbers are those of the products and kernels, to the last bit.
 */
export function fusedSteps(
  memory: Memory,
  layers: readonly WorkedLayer[],
  loss: LossKernel,
  targets: number,
  count: number,
): void {
  const last = layers.length - 1;
  const output = layers[last];
  if (!output) return;
  for (let done = 0; done < count; done += 1) {
    for (let index = 0; index <= last; index += 1) {
      const worked = layers[index];
      if (!worked) return;
      const { layer, activation } = worked;
      const { units, before, samples, sampleStride, weights, weightStride, bias, biasStride, inputs } = layer;
      const { preActivations, activations, slopes } = layer;
      const { fusedAs } = activation;
      for (let sample = 0; sample < samples; sample += 1) {
        for (let unit = 0; unit < units; unit += 2) {
          // z_j = \sum_i w_{ji} a_i + b_j
          let z0 = 0;
          let z1 = 0;
          let w = weights + unit * weightStride;
          let a = inputs + sample;
          for (const end = w + before; w < end; w += 2) {
            const a0 = at(memory, a);
            const a1 = at(memory, a + sampleStride);
            z0 += at(memory, w) * a0;
            z0 += at(memory, w + 1) * a1;
            z1 += at(memory, w + weightStride) * a0;
            z1 += at(memory, w + weightStride + 1) * a1;
            a += 2 * sampleStride;
          }
          if (layer.hasBias) {
            const b = bias + unit * biasStride;
            z0 += at(memory, b);
            z1 += at(memory, b + biasStride);
          }
          const i0 = unit * sampleStride + sample;
          const i1 = i0 + sampleStride;
          memory[preActivations + i0] = z0;
          memory[preActivations + i1] = z1;
          if (fusedAs === 'sigmoid') {
            // \sigma(z) and \sigma'(z) = \sigma(z)\,\sigma(-z), as in the kernel
            const e0 = exponentialOfNegative(z0 < 0 ? z0 : -z0);
            const e1 = exponentialOfNegative(z1 < 0 ? z1 : -z1);
            const larger0 = 1 / (1 + e0);
            const larger1 = 1 / (1 + e1);
            const smaller0 = e0 * larger0;
            const smaller1 = e1 * larger1;
            memory[activations + i0] = z0 < 0 ? smaller0 : larger0;
            memory[activations + i1] = z1 < 0 ? smaller1 : larger1;
            memory[slopes + i0] = larger0 * smaller0;
            memory[slopes + i1] = larger1 * smaller1;
          } else {
            memory[activations + i0] = z0;
            memory[activations + i1] = z1;
            memory[slopes + i0] = 1;
            memory[slopes + i1] = 1;
          }
          // The second of the last two may be no unit at all: nothing must come of it.
          if (unit + 1 === units) memory[activations + i1] = 0;
        }
      }
      if (!fusedAs) activation.forward(memory, layer);
    }

    loss.backward(memory, output.layer, targets);
    if (!loss.givesDelta) output.activation.backward(memory, output.layer);

    for (let index = last; index >= 0; index -= 1) {
      const worked = layers[index];
      if (!worked) return;
      const { layer } = worked;
      const { units, before, samples, sampleStride, weights, weightStride } = layer;
      const { inputs, inputSlopes, inputDeltas, deltas, learningRate } = layer;
      for (let sample = 0; sample < samples && index > 0; sample += 1) {
        for (let from = 0; from < before; from += 2) {
          // \delta_i = \frac{\partial a_i}{\partial z_i} \sum_j \delta_j w_{ji}
          let gradient0 = 0;
          let gradient1 = 0;
          let w = weights + from;
          let d = deltas + sample;
          for (let unit = 0; unit < units; unit += 2) {
            const delta0 = at(memory, d);
            const delta1 = at(memory, d + sampleStride);
            gradient0 += delta0 * at(memory, w);
            gradient0 += delta1 * at(memory, w + weightStride);
            gradient1 += delta0 * at(memory, w + 1);
            gradient1 += delta1 * at(memory, w + weightStride + 1);
            w += 2 * weightStride;
            d += 2 * sampleStride;
          }
          const i0 = from * sampleStride + sample;
          const i1 = i0 + sampleStride;
          memory[inputDeltas + i0] = gradient0 * at(memory, inputSlopes + i0);
          memory[inputDeltas + i1] = gradient1 * at(memory, inputSlopes + i1);
        }
      }
      for (let unit = 0; unit < units; unit += 2) {
        const d0 = deltas + unit * sampleStride;
        const d1 = d0 + sampleStride;
        for (let from = 0; from < before; from += 2) {
          // w_{ji} \leftarrow w_{ji} - \eta \sum_k \delta_j^{(k)} a_i^{(k)}
          const a0 = inputs + from * sampleStride;
          const a1 = a0 + sampleStride;
          let g00 = 0;
          let g01 = 0;
          let g10 = 0;
          let g11 = 0;
          for (let sample = 0; sample < samples; sample += 1) {
            const delta0 = at(memory, d0 + sample);
            const delta1 = at(memory, d1 + sample);
            const activation0 = at(memory, a0 + sample);
            const activation1 = at(memory, a1 + sample);
            g00 += delta0 * activation0;
            g01 += delta0 * activation1;
            g10 += delta1 * activation0;
            g11 += delta1 * activation1;
          }
          const above = weights + unit * weightStride + from;
          const below = above + weightStride;
          memory[above] = at(memory, above) - learningRate * g00;
          memory[above + 1] = at(memory, above + 1) - learningRate * g01;
          memory[below] = at(memory, below) - learningRate * g10;
          memory[below + 1] = at(memory, below + 1) - learningRate * g11;
        }
      }
      if (layer.trainsBias) descendBias(memory, layer);
    }
  }
}
