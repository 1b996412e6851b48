import { partial, product } from '../../expression/expression.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { togetherAndAlone } from './network-plan.ts';

/** The error sent back through the weight after the step, w^+, instead of the weight it came forward with. */
export const updatedWeightUsed: KnownMistake = {
  name: 'updated-weight-used',
  frequency: 3,
  detours: (plan) =>
    togetherAndAlone(plan.layers(plan.lastLayer - 1)).map((layers) => ({ name }) => {
      if (name.kind !== 'path-gradient' || !layers.includes(name.layer)) return undefined;
      const { layer, unit, sample, through } = name;
      const delta = plan.ref({ kind: 'delta', layer: layer + 1, unit: through, sample });
      const z = plan.id({ kind: 'pre-activation', layer: layer + 1, unit: through, sample });
      const updated = plan.ref({ kind: 'updated-weight', layer: layer + 1, unit: through, from: unit });
      return instead(product(delta, partial(z, plan.id({ kind: 'activation', layer, unit, sample }), updated)));
    }),
};
