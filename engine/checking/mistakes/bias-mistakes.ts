import { constant, sum } from '../../expression/expression.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, togetherAndAlone, type NetworkPlan } from './network-plan.ts';

/** 0, because the bias is 0 or is taken for a constant. */
export const biasGradientZero: KnownMistake = {
  name: 'bias-gradient-zero',
  frequency: 2,
  changes: new Set(['bias-gradient', 'shared-bias-gradient']),
  detours: () => [
    ({ name }) =>
      name.kind === 'bias-gradient' || name.kind === 'shared-bias-gradient' ? instead(constant(0)) : undefined,
  ],
};

/** The delta of one unit, where the shared bias enters them all. */
export const sharedBiasOnce: KnownMistake = {
  name: 'shared-bias-once',
  frequency: 2,
  changes: new Set(['shared-bias-gradient']),
  detours: (plan) =>
    plan
      .layers()
      .filter((layer) => plan.layer(layer).bias.kind === 'shared' && plan.unitsOf(layer) > 1)
      .flatMap((layer) =>
        countTo(plan.unitsOf(layer)).map((unit): Instead => ({ name }) => {
          if (name.kind !== 'shared-bias-gradient' || name.layer !== layer) return undefined;
          return instead(sum(countTo(plan.samples).map((sample) => plan.ref({ kind: 'delta', layer, unit, sample }))));
        }),
      ),
};

/** In a layer of more units than this, a bias is forgotten for the whole layer. */
const mostUnitsOneByOne = 4;

const without =
  (plan: NetworkPlan, isMeant: (layer: number, unit: number) => boolean): Instead =>
  ({ name, expression }) => {
    if (name.kind !== 'pre-activation' && name.kind !== 'pre-activation-after') return undefined;
    if (expression?.kind !== 'sum' || plan.layer(name.layer).bias.kind === 'none') return undefined;
    // The bias is the last term of the sum.
    return isMeant(name.layer, name.unit) ? instead(sum(expression.terms.slice(0, -1))) : undefined;
  };

/** z = \sum_i w_i a_i, without b: everywhere, in one layer, or in one unit. */
export const biasForgotten: KnownMistake = {
  name: 'bias-forgotten',
  frequency: 5,
  changes: new Set(['pre-activation', 'pre-activation-after']),
  detours: (plan) => {
    const layers = plan.layers().filter((layer) => plan.layer(layer).bias.kind !== 'none');
    if (layers.length === 0) return [];
    const units = layers
      .filter((layer) => plan.unitsOf(layer) > 1 && plan.unitsOf(layer) <= mostUnitsOneByOne)
      .flatMap((layer) => countTo(plan.unitsOf(layer)).map((unit) => ({ layer, unit })));
    return [
      ...togetherAndAlone(layers).map((chosen) => without(plan, (layer) => chosen.includes(layer))),
      ...units.map((place) => without(plan, (layer, unit) => layer === place.layer && unit === place.unit)),
    ];
  },
};
