import { constant } from '../../expression/expression.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { layersOfSlopes, losesMore } from './network-plan.ts';

/** \delta = \frac{\partial E}{\partial a}, without \frac{\partial a}{\partial z} */
export const slopeDropped: KnownMistake = {
  name: 'slope-dropped',
  frequency: 5,
  changes: new Set(['delta', 'slope']),
  detours: (plan) =>
    layersOfSlopes(plan)
      .filter((layers) => losesMore(plan, layers))
      .map((layers) => ({ name }) => {
        if (!('layer' in name) || !layers.includes(name.layer)) return undefined;
        if (name.kind === 'delta') return instead(plan.ref({ ...name, kind: 'activation-gradient' }));
        return name.kind === 'slope' ? instead(constant(1)) : undefined;
      }),
};
