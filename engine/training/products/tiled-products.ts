import type { FlatLayer } from '../flat-layer.ts';
import { at, type Memory } from '../memory.ts';
import { addBias, addUpBiasGradients, descendBias } from './bias.ts';
import { multiply, type MatrixProduct } from './matrix-product.ts';
import type { Backend, LayerProducts } from './products.ts';

/** For many samples: products of whole matrices, worked out in tiles. */
export class TiledProducts implements LayerProducts {
  readonly #weightedSums: MatrixProduct;
  readonly #inputGradients: MatrixProduct;
  readonly #weightGradients: MatrixProduct;
  readonly #weightsAfter: MatrixProduct;

  constructor(
    private readonly layer: FlatLayer,
    private readonly multiply: (memory: Memory, product: MatrixProduct) => void,
  ) {
    const { unitRows, weightStride, sampleStride } = layer;
    const zeros = { offset: layer.zeros, row: 0 };
    const weights = { offset: layer.weights, row: weightStride };
    const deltas = { offset: layer.deltas, row: sampleStride };
    this.#weightedSums = {
      c: { offset: layer.preActivations, row: sampleStride },
      start: zeros,
      factor: 1,
      x: { ...weights, column: 1 },
      y: { offset: layer.inputs, row: sampleStride },
      rows: unitRows,
      columns: sampleStride,
      terms: layer.before,
    };
    this.#inputGradients = {
      c: { offset: layer.inputDeltas, row: sampleStride },
      start: zeros,
      factor: 1,
      x: { offset: layer.weights, row: 1, column: weightStride },
      y: deltas,
      rows: weightStride,
      columns: sampleStride,
      terms: layer.units,
    };
    this.#weightGradients = {
      c: { offset: layer.weightGradients, row: weightStride },
      start: zeros,
      factor: 1,
      x: { ...deltas, column: 1 },
      y: { offset: layer.inputsBySample, row: weightStride },
      rows: unitRows,
      columns: weightStride,
      terms: layer.samples,
    };
    this.#weightsAfter = { ...this.#weightGradients, c: weights, start: weights, factor: -layer.learningRate };
  }

  forward(memory: Memory): void {
    const { layer } = this;
    this.multiply(memory, this.#weightedSums);
    if (layer.hasBias) addBias(memory, layer);
  }

  backward(memory: Memory): void {
    this.multiply(memory, this.#inputGradients);
  }

  gradients(memory: Memory): void {
    const { layer } = this;
    turnInputsRound(memory, layer);
    this.multiply(memory, this.#weightGradients);
    if (layer.hasBias) addUpBiasGradients(memory, layer);
  }

  descend(memory: Memory): void {
    const { layer } = this;
    turnInputsRound(memory, layer);
    this.multiply(memory, this.#weightsAfter);
    if (layer.trainsBias) descendBias(memory, layer);
  }
}

/** Copies what feeds a layer from [units before][samples] to [samples][units before], so that the product reads rows. */
function turnInputsRound(memory: Memory, layer: FlatLayer): void {
  if (layer.isFirst) return;
  const { inputs, inputsBySample, sampleStride, weightStride, samples, before } = layer;
  for (let sample = 0; sample < samples; sample += 1) {
    const row = inputsBySample + sample * weightStride;
    for (let from = 0; from < before; from += 1) memory[row + from] = at(memory, inputs + from * sampleStride + sample);
  }
}

export const tiledBackend: Backend = {
  tile: { units: 4, samples: 4 },
  fusesSteps: false,
  open: ({ length }) => ({
    memory: new Float64Array(length),
    productsOf: (layer) => new TiledProducts(layer, multiply),
  }),
};

/** For so little work that even the tiles are in the way. */
export const fusedBackend: Backend = { ...tiledBackend, fusesSteps: true };
