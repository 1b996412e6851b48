import type { QuantityId } from '../../engine/expression/expression.ts';
import { weightOrder } from '../../engine/network/weight-order.ts';
import { quantityId, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

/** The parameters of one network, and the ids of what follows from them. Everything counts from 1. */
export type Parameter =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'shared-bias'; readonly layer: number };

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Walks over the places of a network, giving the ids of what is there. */
export class NetworkIds {
  readonly samples: readonly number[];
  readonly layers: readonly number[];
  readonly lastLayer: number;
  readonly #sizes: readonly number[];

  constructor(readonly solution: NetworkSolution) {
    const { samples, layers, inputs } = solution.document;
    this.samples = upTo(samples.length);
    this.layers = upTo(layers.length);
    this.lastLayer = layers.length;
    this.#sizes = [inputs, ...layers.map(({ units }) => units)];
  }

  /** Of layer 0, the inputs. */
  units(layer: number): number[] {
    return upTo(this.#sizes[layer] ?? 0);
  }

  id(name: QuantityName): QuantityId {
    return quantityId(name, this.samples.length);
  }

  /** What comes in from a unit of the layer before: its activation, or an input. */
  source(layer: number, from: number, sample: number): QuantityId {
    return layer === 1
      ? this.id({ kind: 'input', unit: from, sample })
      : this.id({ kind: 'activation', layer: layer - 1, unit: from, sample });
  }

  /** A sample where it has to be named; undefined where it is the only one. */
  named(sample: number): number | undefined {
    return this.samples.length === 1 ? undefined : sample;
  }

  /** In the order in which the network counts them. */
  weightsOf(layer: number): (Parameter & { readonly kind: 'weight' })[] {
    const [units, sources] = [this.units(layer).length, this.units(layer - 1).length];
    return weightOrder(this.solution.document, units, sources).map((place) => ({
      kind: 'weight' as const,
      layer,
      ...place,
    }));
  }

  /** The biases of a layer that are trained. */
  trainedBiases(layer: number): Parameter[] {
    const bias = this.solution.document.layers[layer - 1]?.bias;
    if (!bias || bias.kind === 'none' || bias.trainable === false) return [];
    return bias.kind === 'shared'
      ? [{ kind: 'shared-bias', layer }]
      : this.units(layer).map((unit) => ({ kind: 'bias', layer, unit }));
  }

  /** Whether the units of a layer act on each other, so that its chain has no single factor ∂a/∂z. */
  mixesUnits(layer: number): boolean {
    return this.solution.document.layers[layer - 1]?.activation === 'softmax';
  }

  /** Whether the factors of a delta cancel to a shorter form, which is what is worked with. */
  hasShortDelta(layer: number, unit: number, sample: number): boolean {
    return this.solution.quantities.get(this.id({ kind: 'delta', layer, unit, sample }))?.simplified !== undefined;
  }
}

/** A parameter, its gradient over the whole batch, its change, and its value after the step. */
export function idsOf(parameter: Parameter): Record<'old' | 'gradient' | 'change' | 'updated', QuantityId> {
  const names: Record<'old' | 'gradient' | 'change' | 'updated', QuantityName> =
    parameter.kind === 'weight'
      ? {
          old: parameter,
          gradient: { ...parameter, kind: 'weight-gradient' },
          change: { ...parameter, kind: 'weight-change' },
          updated: { ...parameter, kind: 'updated-weight' },
        }
      : parameter.kind === 'bias'
        ? {
            old: parameter,
            gradient: { ...parameter, kind: 'bias-gradient' },
            change: { ...parameter, kind: 'bias-change' },
            updated: { ...parameter, kind: 'updated-bias' },
          }
        : {
            old: parameter,
            gradient: { ...parameter, kind: 'shared-bias-gradient' },
            change: { ...parameter, kind: 'shared-bias-change' },
            updated: { ...parameter, kind: 'updated-shared-bias' },
          };
  // None of these belongs to a sample.
  return {
    old: quantityId(names.old, 1),
    gradient: quantityId(names.gradient, 1),
    change: quantityId(names.change, 1),
    updated: quantityId(names.updated, 1),
  };
}
