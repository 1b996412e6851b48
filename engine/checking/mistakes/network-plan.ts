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

/**
 * The layers whose slopes a mistake may be made in: every one together, the hidden ones where the outputs need no slope,
 * and each by itself.
 */
export function layersOfSlopes(plan: NetworkPlan): readonly (readonly number[])[] {
  const hidden = plan.layers(plan.lastLayer - 1);
  const isShort = losses[plan.document.loss].combined !== undefined;
  return [...togetherAndAlone(plan.layers()), ...(isShort && hidden.length > 1 ? [hidden] : [])];
}

/** Every layer together, then, where there are several, each by itself: a mistake is made everywhere, or in one place. */
export const togetherAndAlone = (layers: readonly number[]): readonly (readonly number[])[] =>
  layers.length > 1 ? [layers, ...layers.map((layer) => [layer])] : [layers];
