import { losses } from '../losses/losses.ts';
import type { NetworkDocument } from '../network/document.ts';

/** What a notation needs to know of a network to number its quantities. */
export interface NetworkShape {
  readonly samples: number;
  readonly lastLayer: number;
  /** Number (from 1) of a weight, counted through the whole network: layer by layer, by the units of `numbering`. */
  weight(layer: number, unit: number, from: number): number;
  /** Number (from 1) of a bias; a bias shared by a layer counts once. */
  bias(layer: number, unit: number): number;
  /** Number (from 1) of a unit, counted through all layers after the input. */
  unit(layer: number, unit: number): number;
  /** Whether an index of this network has more than one digit, so that two of them need a comma. */
  readonly wide: boolean;
  /** Whether the loss is the plain sum of its outputs' terms, each depending on its own output unit alone. */
  readonly separable: boolean;
  /** Whether of two indices of a weight the source comes first, also where the notation has it second otherwise. */
  readonly sourceFirst: boolean;
  /** Whether errors, deltas and gradients are taken with their sign turned: −∂E/∂…. */
  readonly turned: boolean;
}

export function networkShape(document: NetworkDocument): NetworkShape {
  const sizes = [document.inputs, ...document.layers.map(({ units }) => units)];
  const sizeOf = (layer: number): number => sizes[layer] ?? 0;
  /** Sums of what lies before each layer, so that numbering is an addition. */
  const weightsBefore = [0, 0];
  const biasesBefore = [0, 0];
  const unitsBefore = [0, 0];
  document.layers.forEach(({ units, bias }, index) => {
    const layer = index + 1;
    const biases = bias.kind === 'none' ? 0 : bias.kind === 'shared' ? 1 : units;
    weightsBefore.push((weightsBefore[layer] ?? 0) + units * sizeOf(layer - 1));
    biasesBefore.push((biasesBefore[layer] ?? 0) + biases);
    unitsBefore.push((unitsBefore[layer] ?? 0) + units);
  });
  const sourceFirst = document.numbering === 'by-source';
  return {
    samples: document.samples.length,
    lastLayer: document.layers.length,
    weight: (layer, unit, from) =>
      (weightsBefore[layer] ?? 0) +
      (sourceFirst ? (from - 1) * sizeOf(layer) + unit : (unit - 1) * sizeOf(layer - 1) + from),
    sourceFirst,
    turned: document.delta === 'negative',
    bias: (layer, unit) => (biasesBefore[layer] ?? 0) + unit,
    unit: (layer, unit) => (unitsBefore[layer] ?? 0) + unit,
    wide: sizes.some((size) => size > 9),
    separable:
      losses[document.loss].averaging === 'none' &&
      document.layers[document.layers.length - 1]?.activation !== 'softmax',
  };
}
