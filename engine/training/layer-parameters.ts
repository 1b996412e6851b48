import type { Bias, NetworkDocument } from '../network/document.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';
import type { NetworkLayout } from './network-layout.ts';

/** One number for each parameter of a layer, in the document's own shape: the parameters themselves, or gradients. */
export interface LayerParameters {
  /** Shape [units][units before]. */
  readonly weights: readonly (readonly number[])[];
  /** null without biases, one number for a shared bias, else one a unit. */
  readonly bias: null | number | readonly number[];
}

/** Puts a document's parameters and samples into memory that is all zeros. */
export function writeDocument(document: NetworkDocument, layout: NetworkLayout, memory: Memory): void {
  document.layers.forEach(({ weights, bias }, index) => {
    const layer = layout.layers[index];
    if (!layer) return;
    weights.forEach((row, unit) => memory.set(row, layer.weights + unit * layer.weightStride));
    if (bias.kind === 'per-unit') memory.set(bias.values, layer.bias);
    if (bias.kind === 'shared') memory[layer.bias] = bias.value;
  });
  const { first } = layout;
  document.samples.forEach(({ input, target }, sample) => {
    input.forEach((value, i) => (memory[first.inputs + i * first.sampleStride + sample] = value));
    memory.set(input, first.inputsBySample + sample * first.weightStride);
    target.forEach((value, j) => (memory[layout.targets + j * first.sampleStride + sample] = value));
  });
}

/** Reads every layer's parameters, or with `distance` the numbers that lie so far behind them: their gradients. */
export function readParameters(
  document: NetworkDocument,
  layout: NetworkLayout,
  memory: Memory,
  distance = 0,
): LayerParameters[] {
  return layout.layers.map((layer, index) => ({
    weights: Array.from({ length: layer.units }, (_, unit) => {
      const row = layer.weights + distance + unit * layer.weightStride;
      return Array.from(memory.subarray(row, row + layer.before));
    }),
    bias: readBias(document.layers[index]?.bias.kind ?? 'none', layer, memory, distance),
  }));
}

function readBias(kind: Bias['kind'], layer: FlatLayer, memory: Memory, distance: number): LayerParameters['bias'] {
  const offset = layer.bias + distance;
  switch (kind) {
    case 'none':
      return null;
    case 'shared':
      return at(memory, offset);
    case 'per-unit':
      return Array.from(memory.subarray(offset, offset + layer.units));
  }
}

/** The document with other parameters; its other fields, known or not, stay as they are. */
export function withParameters(document: NetworkDocument, parameters: readonly LayerParameters[]): NetworkDocument {
  return {
    ...document,
    layers: document.layers.map((layer, index) => {
      const found = parameters[index];
      return found ? { ...layer, weights: found.weights, bias: withBias(layer.bias, found.bias) } : layer;
    }),
  };
}

function withBias(bias: Bias, parameter: LayerParameters['bias']): Bias {
  if (bias.kind === 'shared' && typeof parameter === 'number') return { ...bias, value: parameter };
  if (bias.kind === 'per-unit' && typeof parameter === 'object' && parameter) return { ...bias, values: parameter };
  return bias;
}
