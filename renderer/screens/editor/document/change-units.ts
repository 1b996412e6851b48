import type { Bias, Layer, NetworkDocument, Sample } from '../../../../engine/network/document.ts';
import { fitted, fittedWeights, freshRow, freshWeight } from '../../../parts/network-document/fresh-numbers.ts';
import { isLast, sizeAt, withLayer } from './shape.ts';

/** One unit more at the end of a layer; layer 0 are the inputs. */
export function addUnit(network: NetworkDocument, layer: number): NetworkDocument {
  const size = sizeAt(network, layer) + 1;
  const grown =
    layer === 0
      ? { ...network, inputs: size }
      : withLayer(network, layer, (own) => ({
          ...own,
          units: size,
          weights: [...own.weights, freshRow(layer, size, sizeAt(network, layer - 1))],
          bias: resizedBias(own.bias, size),
        }));
  const fed = withLayer(grown, layer + 1, (next) => ({
    ...next,
    weights: next.weights.map((row, index) => [...row, freshWeight(layer + 1, index + 1, size)]),
  }));
  return withSamples(fed, network, layer, (numbers) => [...numbers, 0]);
}

/** Without this unit; a layer's last unit stays. */
export function removeUnit(network: NetworkDocument, layer: number, unit: number): NetworkDocument {
  const size = sizeAt(network, layer) - 1;
  if (size < 1) return network;
  const without = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => index !== unit - 1);
  const shrunk =
    layer === 0
      ? { ...network, inputs: size }
      : withLayer(network, layer, (own) => ({
          ...own,
          units: size,
          weights: without(own.weights),
          bias: own.bias.kind === 'per-unit' ? { ...own.bias, values: without(own.bias.values) } : own.bias,
        }));
  const fed = withLayer(shrunk, layer + 1, (next) => ({ ...next, weights: next.weights.map(without) }));
  return withSamples(fed, network, layer, without);
}

/** A new layer between two others, as wide as the one before it, so that what comes after keeps its weights. */
export function addLayer(network: NetworkDocument, after: number): NetworkDocument {
  const units = sizeAt(network, after);
  const beside = network.layers[after - 1] ?? network.layers[0];
  const added: Layer = {
    units,
    activation: beside && beside.activation !== 'softmax' ? beside.activation : 'sigmoid',
    weights: fittedWeights([], after + 1, units, units),
    bias: resizedBias(beside?.bias.kind === 'per-unit' ? { kind: 'per-unit', values: [] } : { kind: 'none' }, units),
  };
  return { ...network, layers: [...network.layers.slice(0, after), added, ...network.layers.slice(after)] };
}

/** Without a layer between inputs and outputs; what came after it is fed by what came before, weights kept where they fit. */
export function removeLayer(network: NetworkDocument, layer: number): NetworkDocument {
  if (isLast(network, layer)) return network;
  const before = sizeAt(network, layer - 1);
  const layers = network.layers.filter((_, index) => index !== layer - 1);
  return withLayer({ ...network, layers }, layer, (next) => ({
    ...next,
    weights: fittedWeights(next.weights, layer, next.units, before),
  }));
}

export const canRemoveLayer = (network: NetworkDocument, layer: number): boolean =>
  layer > 0 && !isLast(network, layer);

const resizedBias = (bias: Bias, units: number): Bias =>
  bias.kind === 'per-unit' ? { ...bias, values: fitted(bias.values, units) } : bias;

/** Inputs and targets go with the units that they belong to. */
function withSamples(
  network: NetworkDocument,
  before: NetworkDocument,
  layer: number,
  change: (numbers: readonly number[]) => readonly number[],
): NetworkDocument {
  const ofInput = (sample: Sample): Sample => ({ ...sample, input: change(sample.input) });
  const ofTarget = (sample: Sample): Sample => ({ ...sample, target: change(sample.target) });
  if (layer === 0) return { ...network, samples: network.samples.map(ofInput) };
  return isLast(before, layer) ? { ...network, samples: network.samples.map(ofTarget) } : network;
}
