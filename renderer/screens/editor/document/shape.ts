import type { Layer, NetworkDocument } from '../../../../engine/network/document.ts';

/** Units of each layer from the inputs on, which are layer 0. */
export const sizesOf = (network: NetworkDocument): readonly number[] => [
  network.inputs,
  ...network.layers.map(({ units }) => units),
];

/** As people write it: `2-2-2`. */
export const sizesText = (network: NetworkDocument): string => sizesOf(network).join('-');

export const sizeAt = (network: NetworkDocument, layer: number): number => sizesOf(network)[layer] ?? 0;

/** A layer by its number, from 1. */
export const layerAt = (network: NetworkDocument, layer: number): Layer | undefined => network.layers[layer - 1];

export const isLast = (network: NetworkDocument, layer: number): boolean => layer === network.layers.length;

/** The network with one layer, from 1, changed. */
export const withLayer = (
  network: NetworkDocument,
  layer: number,
  change: (layer: Layer) => Layer,
): NetworkDocument => ({
  ...network,
  layers: network.layers.map((one, index) => (index === layer - 1 ? change(one) : one)),
});
