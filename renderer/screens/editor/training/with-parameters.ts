import type { Bias, NetworkDocument } from '../../../../engine/network/document.ts';
import type { RecordedLayer } from '../../../../engine/training/training-run.ts';

/** What training must find unchanged for its records to belong to a network. */
export const shapeOf = (network: NetworkDocument): string =>
  [network.inputs, ...network.layers.map(({ units, bias, activation }) => `${units} ${bias.kind} ${activation}`)].join(
    ', ',
  );

/** Whether training does the same to both: everything but names and notation is the very same. */
export const trainsAlike = (one: NetworkDocument, other: NetworkDocument): boolean =>
  one === other ||
  (one.inputs === other.inputs &&
    one.layers === other.layers &&
    one.loss === other.loss &&
    one.learningRate === other.learningRate &&
    one.samples === other.samples);

/** Whether the network has the very weights and biases of a record. */
export const hasParameters = (network: NetworkDocument, layers: readonly RecordedLayer[]): boolean =>
  network.layers.every(({ weights, bias }, index) => {
    const recorded = layers[index];
    if (!recorded?.weights.every((row, j) => sameNumbers(row, weights[j] ?? []))) return false;
    if (bias.kind === 'none') return true;
    const [one, other] = bias.kind === 'shared' ? [[bias.value], [recorded.bias]] : [bias.values, recorded.bias];
    return Array.isArray(other) && sameNumbers(one, other);
  });

const sameNumbers = (one: readonly number[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** The network with the weights and biases of a record. */
export const withParameters = (network: NetworkDocument, layers: readonly RecordedLayer[]): NetworkDocument => ({
  ...network,
  layers: network.layers.map((layer, index) => {
    const recorded = layers[index];
    return recorded ? { ...layer, weights: recorded.weights, bias: biasWith(layer.bias, recorded.bias) } : layer;
  }),
});

function biasWith(bias: Bias, recorded: RecordedLayer['bias']): Bias {
  if (bias.kind === 'shared' && typeof recorded === 'number') return { ...bias, value: recorded };
  if (bias.kind === 'per-unit' && recorded !== null && typeof recorded === 'object')
    return { ...bias, values: recorded };
  return bias;
}
