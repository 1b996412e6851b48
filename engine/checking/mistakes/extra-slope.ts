import { product } from '../../expression/expression.ts';
import { factorsIn } from './factors-in.ts';
import { instead, type KnownMistake } from './known-mistake.ts';

/** \delta = (a - t)\,a(1 - a), where loss and activation have come to a - t already. */
export const extraSlope: KnownMistake = {
  name: 'extra-slope',
  frequency: 4,
  changes: new Set(['delta']),
  detours: (plan) => [
    ({ name, simplified }) =>
      name.kind === 'delta' && simplified
        ? instead(product(...factorsIn(simplified), plan.ref({ ...name, kind: 'slope' })))
        : undefined,
  ],
};
