import type { FlatLayer } from '../flat-layer.ts';
import { at, type Memory } from '../memory.ts';
import { addBias, biasGradients, descendBias } from './bias.ts';
import type { Backend, LayerProducts } from './products.ts';

/** What a layer's weight gradients are added to: T_{ji} = S_{ji} + c \frac{\partial E}{\partial w_{ji}} */
interface GradientTarget {
  readonly target: number;
  readonly start: number;
  /** How far the rows of S lie apart. */
  readonly startRow: number;
  readonly factor: number;
}

/** For few samples: sample by sample, weights two by two. */
class SmallProducts implements LayerProducts {
  readonly #gradients: GradientTarget;
  readonly #weightsAfter: GradientTarget;

  constructor(private readonly layer: FlatLayer) {
    const { weights, weightStride, weightGradients, zeros, learningRate } = layer;
    this.#gradients = { target: weightGradients, start: zeros, startRow: 0, factor: 1 };
    this.#weightsAfter = { target: weights, start: weights, startRow: weightStride, factor: -learningRate };
  }

  /** z_j = \sum_i w_{ji} a_i + b_j */
  forward(memory: Memory): void {
    const { layer } = this;
    const { weights, weightStride, inputs, preActivations, samples, sampleStride, unitRows } = layer;
    for (let sample = 0; sample < samples; sample += 1) {
      for (let unit = 0; unit < unitRows; unit += 2) {
        let z0 = 0;
        let z1 = 0;
        let w = weights + unit * weightStride;
        let a = inputs + sample;
        for (const end = w + weightStride; w < end; w += 2) {
          const a0 = at(memory, a);
          const a1 = at(memory, a + sampleStride);
          z0 += at(memory, w) * a0;
          z0 += at(memory, w + 1) * a1;
          z1 += at(memory, w + weightStride) * a0;
          z1 += at(memory, w + weightStride + 1) * a1;
          a += 2 * sampleStride;
        }
        const z = preActivations + unit * sampleStride + sample;
        memory[z] = z0;
        memory[z + sampleStride] = z1;
      }
    }
    if (layer.hasBias) addBias(memory, layer);
  }

  /** \frac{\partial E}{\partial a_i} = \sum_j \delta_j w_{ji} */
  backward(memory: Memory): void {
    const { weights, weightStride, deltas, inputDeltas, units, samples, sampleStride } = this.layer;
    for (let sample = 0; sample < samples; sample += 1) {
      for (let from = 0; from < weightStride; from += 2) {
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
        const gradient = inputDeltas + from * sampleStride + sample;
        memory[gradient] = gradient0;
        memory[gradient + sampleStride] = gradient1;
      }
    }
  }

  gradients(memory: Memory): void {
    const { layer } = this;
    this.#addWeightGradients(memory, this.#gradients);
    if (layer.hasBias) biasGradients(memory, layer);
  }

  descend(memory: Memory): void {
    const { layer } = this;
    this.#addWeightGradients(memory, this.#weightsAfter);
    if (!layer.trainsBias) return;
    biasGradients(memory, layer);
    descendBias(memory, layer);
  }

  /** \frac{\partial E}{\partial w_{ji}} = \sum_k \delta_j^{(k)} a_i^{(k)} */
  #addWeightGradients(memory: Memory, { target, start, startRow, factor }: GradientTarget): void {
    const { weightStride, deltas, inputs, unitRows, samples, sampleStride } = this.layer;
    for (let unit = 0; unit < unitRows; unit += 2) {
      const d = deltas + unit * sampleStride;
      for (let from = 0; from < weightStride; from += 2) {
        const a = inputs + from * sampleStride;
        let g00 = 0;
        let g01 = 0;
        let g10 = 0;
        let g11 = 0;
        for (let sample = 0; sample < samples; sample += 1) {
          const delta0 = at(memory, d + sample);
          const delta1 = at(memory, d + sampleStride + sample);
          const a0 = at(memory, a + sample);
          const a1 = at(memory, a + sampleStride + sample);
          g00 += delta0 * a0;
          g01 += delta0 * a1;
          g10 += delta1 * a0;
          g11 += delta1 * a1;
        }
        const from0 = start + unit * startRow + from;
        const to0 = target + unit * weightStride + from;
        memory[to0] = at(memory, from0) + factor * g00;
        memory[to0 + 1] = at(memory, from0 + 1) + factor * g01;
        memory[to0 + weightStride] = at(memory, from0 + startRow) + factor * g10;
        memory[to0 + weightStride + 1] = at(memory, from0 + startRow + 1) + factor * g11;
      }
    }
  }
}

export const smallBackend: Backend = {
  tile: { units: 2, samples: 1 },
  open: ({ length }) => ({
    memory: new Float64Array(length),
    productsOf: (layer) => new SmallProducts(layer),
  }),
};
