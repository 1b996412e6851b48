import { activations } from '../../activations/activations.ts';
import { losses } from '../../losses/losses.ts';
import { reference, type QuantityId, type Reference } from '../../expression/expression.ts';
import type { Layer, NetworkDocument } from '../../network/document.ts';
import { quantityId, type QuantityName } from '../../quantities/quantity-name.ts';

/** The sizes of a network and the ids of its quantities. Layers, units and samples count from 1; layer 0 is the input. */
export class NetworkPlan {
  readonly samples: number;
  readonly lastLayer: number;

  constructor(readonly document: NetworkDocument) {
    this.samples = document.samples.length;
    this.lastLayer = document.layers.length;
  }

  layer(layer: number): Layer {
    const found = this.document.layers[layer - 1];
    if (!found) throw new RangeError(`no layer ${layer} in a network of ${this.lastLayer}`);
    return found;
  }

  unitsOf(layer: number): number {
    return layer === 0 ? this.document.inputs : this.layer(layer).units;
  }

  /** All layers from the first to the last, or to the one before it. */
  layers(upTo = this.lastLayer): number[] {
    return countTo(upTo);
  }

  id(name: QuantityName): QuantityId {
    return quantityId(name, this.samples);
  }

  ref(name: QuantityName): Reference {
    return reference(this.id(name));
  }

  /** What a unit sends to the next layer; layer 0 sends the inputs. */
  output(layer: number, unit: number, sample: number): Reference {
    return this.ref(layer === 0 ? { kind: 'input', unit, sample } : { kind: 'activation', layer, unit, sample });
  }
}

/** 1, 2, …, n */
export const countTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Whether the units of a layer give 0 below 0, and let no error back. */
export function isDeadBelowZero(plan: NetworkPlan, layer: number): boolean {
  const { value, slope } = activations[plan.layer(layer).activation];
  return [-1, -2].every((z) => value([z], 0) === 0 && slope([z], 0) === 0);
}

/** Whether the units of a layer give their weighted sums as they are. */
function isPlain(plan: NetworkPlan, layer: number): boolean {
  const { value, acrossUnits } = activations[plan.layer(layer).activation];
  return !acrossUnits && [-1, -2, 1].every((z) => value([z], 0) === z);
}

/** Whether more is forgotten with the activations of some layers, or their slopes, than that units may be dead. */
export const losesMore = (plan: NetworkPlan, layers: readonly number[]): boolean =>
  !layers.every((layer) => isPlain(plan, layer) || isDeadBelowZero(plan, layer));

/**
 * The layers whose slopes a mistake may be made in: every one together, the hidden ones where the outputs need no slope,
 * and each by itself.
 */
export function layersOfSlopes(plan: NetworkPlan): readonly (readonly number[])[] {
  const hidden = plan.layers(plan.lastLayer - 1);
  const isShort = losses[plan.document.loss].combined !== undefined;
  return [...togetherAndAlone(plan.layers()), ...(isShort && hidden.length > 1 ? [hidden] : [])];
}

/** Where an error comes back by weights: to hidden layers, together or one alone, with or without the inputs, or to these. */
export function placesOnTheWayBack(
  plan: NetworkPlan,
): readonly { readonly layers: readonly number[]; readonly isAtInputs: boolean }[] {
  const hidden = plan.layers(plan.lastLayer - 1);
  const inHidden = hidden.length === 0 ? [] : togetherAndAlone(hidden);
  return [
    ...inHidden.flatMap((layers) => [false, true].map((isAtInputs) => ({ layers, isAtInputs }))),
    { layers: [], isAtInputs: true },
  ];
}

/** Every layer together, then, where there are several, each by itself: a mistake is made everywhere, or in one place. */
export const togetherAndAlone = (layers: readonly number[]): readonly (readonly number[])[] =>
  layers.length > 1 ? [layers, ...layers.map((layer) => [layer])] : [layers];
