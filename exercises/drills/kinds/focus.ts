import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Chance } from '../../generator/chance.ts';
import type { NetworkIds, Parameter } from '../network-ids.ts';

/** The one weight, at one sample, that a drill follows the error to. */
export interface Focus {
  readonly weight: Parameter & { readonly kind: 'weight' };
  readonly sample: number;
  /** What the sample brings to its gradient; with one sample, the gradient itself. */
  readonly gradient: QuantityId;
}

export function focusOn(ids: NetworkIds, layer: number, chance: Chance): Focus {
  const weight = chance.pick(ids.weightsOf(layer));
  const sample = chance.pick(ids.samples);
  return { weight, sample, gradient: ids.id({ ...weight, kind: 'weight-gradient-of-sample', sample }) };
}

/** Error, slope and delta of the unit that a weight goes into. */
export function backwardOf(
  ids: NetworkIds,
  { weight: { layer, unit }, sample }: Focus,
): Record<'error' | 'slope' | 'delta', QuantityId> {
  const place = { layer, unit, sample };
  return {
    error: ids.id({ kind: 'activation-gradient', ...place }),
    slope: ids.id({ kind: 'slope', ...place }),
    delta: ids.id({ kind: 'delta', ...place }),
  };
}
