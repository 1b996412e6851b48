import { settled } from '../expression/settled.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { GradientDescent } from './gradient-descent.ts';
import type { LayerParameters } from './layer-parameters.ts';
import { at } from './memory.ts';

/** \Delta w = -\eta \frac{\partial E}{\partial w} of every weight and bias, in the document's own shape; 0 where nothing is trained. */
export function changesOf(
  { layers, learningRate }: NetworkDocument,
  gradients: readonly LayerParameters[],
): LayerParameters[] {
  // There is no -0 on paper.
  const change = (gradient: number): number => (learningRate * gradient === 0 ? 0 : -(learningRate * gradient));
  return gradients.map(({ weights, bias }, index) => {
    const own = layers[index]?.bias;
    const step = own && own.kind !== 'none' && own.trainable === false ? () => 0 : change;
    return {
      weights: weights.map((row) => row.map(change)),
      bias: bias === null ? null : typeof bias === 'number' ? step(bias) : bias.map(step),
    };
  });
}

/** \frac{\partial E}{\partial x_i} = \sum_m \frac{\partial E}{\partial z_m} w_{mi}, shape [samples][inputs]. After `evaluate`. */
export function inputGradientsOf({ memory, layout }: GradientDescent): number[][] {
  const { units, before, samples, deltas, sampleStride, weights, weightStride } = layout.first;
  return Array.from({ length: samples }, (_, sample) =>
    Array.from({ length: before }, (__, from) => {
      let total = 0;
      let size = 0;
      for (let unit = 0; unit < units; unit += 1) {
        const weight = at(memory, weights + unit * weightStride + from);
        const path = at(memory, deltas + unit * sampleStride + sample) * weight;
        total += path;
        size += Math.abs(path);
      }
      return settled(total, size, units);
    }),
  );
}
