import { sum } from '../../expression/expression.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { countTo, placesOnTheWayBack, togetherAndAlone } from './network-plan.ts';

/** \frac{\partial E}{\partial a_j} = \sum_m \delta_m, each taken over to this layer without w_{mj}. */
export const nextWeightLeftOut: KnownMistake = {
  name: 'next-weight-left-out',
  frequency: 3,
  changes: new Set(['path-gradient', 'input-gradient']),
  detours: (plan) =>
    placesOnTheWayBack(plan).map(({ layers, isAtInputs }) => ({ name }) => {
      if (name.kind === 'input-gradient' && isAtInputs) {
        const { sample } = name;
        const deltas = countTo(plan.unitsOf(1)).map((unit) => plan.ref({ kind: 'delta', layer: 1, unit, sample }));
        return instead(sum(deltas));
      }
      if (name.kind !== 'path-gradient' || !layers.includes(name.layer)) return undefined;
      const { layer, through, sample } = name;
      return instead(plan.ref({ kind: 'delta', layer: layer + 1, unit: through, sample }));
    }),
};

/** \frac{\partial E}{\partial w_{ji}} = \delta_j, without a_i. */
export const sourceLeftOut: KnownMistake = {
  name: 'source-left-out',
  frequency: 3,
  changes: new Set(['weight-gradient-of-sample']),
  detours: (plan) =>
    togetherAndAlone(plan.layers()).map((layers) => ({ name }) => {
      if (name.kind !== 'weight-gradient-of-sample' || !layers.includes(name.layer)) return undefined;
      const { layer, unit, sample } = name;
      return instead(plan.ref({ kind: 'delta', layer, unit, sample }));
    }),
};
