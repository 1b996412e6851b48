import type { NetworkDocument } from '../network/document.ts';
import type { FlatLayer } from './flat-layer.ts';

/** Where everything of a network lies in its memory. */
export interface NetworkLayout {
  readonly layers: readonly FlatLayer[];
  readonly first: FlatLayer;
  readonly output: FlatLayer;
  /** The parameters come first of all: offsets 0 to `parameters`. A parameter's gradient lies that far behind it. */
  readonly parameters: number;
  /** [units of the last layer][samples], like that layer's values. */
  readonly targets: number;
  /** Length of the memory, in numbers. */
  readonly length: number;
}

/** The tiles that products are worked in: rows of units and rows of samples are filled up to multiples of these. */
export interface Tile {
  readonly units: number;
  readonly samples: number;
}

/** Lays a network out for products that work in tiles of the given size. */
export function layoutOf(document: NetworkDocument, tile: Tile): NetworkLayout {
  const samples = document.samples.length;
  const sampleStride = filledUp(samples, tile.samples);
  const rowsOf = (units: number): number => filledUp(units, tile.units);

  let length = 0;
  const reserve = (count: number): number => {
    const offset = length;
    length += rowsOf(count);
    return offset;
  };
  const reserveBlock = (units: number): number => reserve(rowsOf(units) * sampleStride);

  const widths = [document.inputs, ...document.layers.map(({ units }) => units)];
  const parametersOf = document.layers.map(({ units, bias }, index) => ({
    weights: reserve(rowsOf(units) * rowsOf(widths[index] ?? NaN)),
    bias: reserve(bias.kind === 'per-unit' ? units : 1),
  }));
  const parameters = length;
  reserve(parameters);

  const zeros = reserve(Math.max(sampleStride, ...widths.map(rowsOf)));
  let feeding = {
    activations: reserveBlock(document.inputs),
    slopes: reserveBlock(document.inputs),
    deltas: reserveBlock(document.inputs),
  };
  const layers = document.layers.map(({ units, bias }, index): FlatLayer => {
    const before = widths[index] ?? NaN;
    const { weights, bias: biasOffset } = parametersOf[index] ?? { weights: NaN, bias: NaN };
    const layer: FlatLayer = {
      units,
      before,
      samples,
      unitRows: rowsOf(units),
      weightStride: rowsOf(before),
      sampleStride,
      weights,
      weightGradients: weights + parameters,
      hasBias: bias.kind !== 'none',
      trainsBias: bias.kind !== 'none' && bias.trainable !== false,
      bias: biasOffset,
      biasGradients: biasOffset + parameters,
      biasStride: bias.kind === 'per-unit' ? 1 : 0,
      isFirst: index === 0,
      inputs: feeding.activations,
      inputsBySample: reserve(sampleStride * rowsOf(before)),
      inputSlopes: feeding.slopes,
      inputDeltas: feeding.deltas,
      preActivations: reserveBlock(units),
      activations: reserveBlock(units),
      slopes: reserveBlock(units),
      deltas: reserveBlock(units),
      zeros,
      learningRate: document.learningRate,
    };
    feeding = layer;
    return layer;
  });

  const [first] = layers;
  const output = layers[layers.length - 1];
  if (!first || !output) throw new RangeError('a network has at least one layer');
  return { layers, first, output, parameters, targets: reserveBlock(output.units), length };
}

const filledUp = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;
