import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { SampleMark, WellFormedQuantityId } from '../../../../engine/quantities/quantity-name.ts';
import { layerAt, withLayer } from './shape.ts';

/** Where a number stands in a network; layers, units and samples count from 1. A shared bias belongs to every unit. */
export type NumberPlace =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'input' | 'target'; readonly sample: number; readonly unit: number }
  | { readonly kind: 'rate' };

/** Undefined where the network has no such number, such as the bias of a layer without one. */
export function numberAt(network: NetworkDocument, place: NumberPlace): number | undefined {
  switch (place.kind) {
    case 'weight':
      return layerAt(network, place.layer)?.weights[place.unit - 1]?.[place.from - 1];
    case 'bias': {
      const bias = layerAt(network, place.layer)?.bias;
      if (bias?.kind === 'shared') return bias.value;
      return bias?.kind === 'per-unit' ? bias.values[place.unit - 1] : undefined;
    }
    case 'input':
    case 'target':
      return network.samples[place.sample - 1]?.[place.kind][place.unit - 1];
    case 'rate':
      return network.learningRate;
  }
}

/** The network with another number there; the same network where there is no such place. */
export function withNumber(network: NetworkDocument, place: NumberPlace, value: number): NetworkDocument {
  if (numberAt(network, place) === undefined) return network;
  switch (place.kind) {
    case 'weight':
      return withLayer(network, place.layer, (layer) => ({
        ...layer,
        weights: replaced(layer.weights, place.unit - 1, (row) => replaced(row, place.from - 1, () => value)),
      }));
    case 'bias':
      return withLayer(network, place.layer, (layer) => {
        const { bias } = layer;
        if (bias.kind === 'shared') return { ...layer, bias: { ...bias, value } };
        if (bias.kind !== 'per-unit') return layer;
        return { ...layer, bias: { ...bias, values: replaced(bias.values, place.unit - 1, () => value) } };
      });
    case 'input':
    case 'target':
      return {
        ...network,
        samples: replaced(network.samples, place.sample - 1, (sample) => ({
          ...sample,
          [place.kind]: replaced(sample[place.kind], place.unit - 1, () => value),
        })),
      };
    case 'rate':
      return { ...network, learningRate: value };
  }
}

/** The id of the quantity that stands there; null for the learning rate, which is none. */
export function idOfPlace(network: NetworkDocument, place: NumberPlace): WellFormedQuantityId | null {
  const at: SampleMark = 'sample' in place && network.samples.length > 1 ? `@${place.sample}` : '';
  switch (place.kind) {
    case 'weight':
      return `w.${place.layer}.${place.unit}.${place.from}`;
    case 'bias':
      return layerAt(network, place.layer)?.bias.kind === 'shared'
        ? `b.${place.layer}`
        : `b.${place.layer}.${place.unit}`;
    case 'input':
      return `x.${place.unit}${at}`;
    case 'target':
      return `t.${place.unit}${at}`;
    case 'rate':
      return null;
  }
}

const replaced = <Item>(items: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] =>
  items.map((item, at) => (at === index ? change(item) : item));
