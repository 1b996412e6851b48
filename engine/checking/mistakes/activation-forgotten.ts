import { constant } from '../../expression/expression.ts';
import { instead, type Instead, type KnownMistake, type Way } from './known-mistake.ts';
import { losesMore, togetherAndAlone } from './network-plan.ts';

/** a = z; on the way back the slope is worked from that, or is 1 as of a unit without an activation. */
export const activationForgotten: KnownMistake = {
  name: 'activation-forgotten',
  frequency: 3,
  changes: new Set(['activation', 'activation-after', 'slope']),
  detours: (plan) =>
    togetherAndAlone(plan.layers())
      .filter((layers) => losesMore(plan, layers))
      .flatMap((layers) => {
        const forward: Instead = ({ name }) => {
          if (!('layer' in name) || !layers.includes(name.layer)) return undefined;
          if (name.kind === 'activation') return instead(plan.ref({ ...name, kind: 'pre-activation' }));
          return name.kind === 'activation-after'
            ? instead(plan.ref({ ...name, kind: 'pre-activation-after' }))
            : undefined;
        };
        const throughout: Instead = (quantity) => {
          const { name } = quantity;
          const isSlope = name.kind === 'slope' && layers.includes(name.layer);
          return isSlope ? instead(constant(1)) : forward(quantity);
        };
        // With the activation worked as it should be, a slope of 1 is a slope that was dropped.
        const way: Way = {
          instead: throughout,
          showsIn: ({ name }) => name.kind === 'activation' && layers.includes(name.layer),
        };
        return [forward, way];
      }),
};
