import { constant } from '../../expression/expression.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { isDeadBelowZero, togetherAndAlone } from './network-plan.ts';

/** A unit that is dead below 0 passes its weighted sum on, or the error back, or both. */
export const deadUnitPassed: KnownMistake = {
  name: 'dead-unit-passed',
  frequency: 3,
  changes: new Set(['activation', 'activation-after', 'slope']),
  detours: (plan) => {
    const rectified = plan.layers().filter((layer) => isDeadBelowZero(plan, layer));
    if (rectified.length === 0) return [];
    return togetherAndAlone(rectified).flatMap((layers) => {
      const forward: Instead = ({ name }) => {
        if (!('layer' in name) || !layers.includes(name.layer)) return undefined;
        if (name.kind === 'activation') return instead(plan.ref({ ...name, kind: 'pre-activation' }));
        return name.kind === 'activation-after'
          ? instead(plan.ref({ ...name, kind: 'pre-activation-after' }))
          : undefined;
      };
      const backward: Instead = ({ name }) =>
        name.kind === 'slope' && layers.includes(name.layer) ? instead(constant(1)) : undefined;
      return [forward, backward, (quantity) => forward(quantity) ?? backward(quantity)];
    });
  },
};
