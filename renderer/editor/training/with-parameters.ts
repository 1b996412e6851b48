import type { Bias, NetworkDocument } from '../../../engine/network/document.ts';
import type { RecordedLayer } from '../../../engine/training/training-run.ts';

/** What training must find unchanged for its records to belong to a network. */
export const shapeOf = (network: NetworkDocument): string =>
  [network.inputs, ...network.layers.map(({ units, bias, activation }) => `${units} ${bias.kind} ${activation}`)].join(
    ', ',
  );

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
