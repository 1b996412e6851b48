import { activations } from '../../activations/activations.ts';
import { takenAtInput } from './formulas/slopes-of-operations.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { layersOfSlopes } from './network-plan.ts';

/** The slope taken at the weighted sum: z(1 - z) for a(1 - a), 1 - z^2 for 1 - a^2. */
export const slopeOfSum: KnownMistake = {
  name: 'slope-of-sum',
  frequency: 2,
  changes: new Set(['slope', 'local-slope']),
  detours: (plan) =>
    layersOfSlopes(plan).map((layers) => ({ name }) => {
      if (name.kind !== 'slope' || !layers.includes(name.layer)) return undefined;
      const z = plan.ref({ ...name, kind: 'pre-activation' });
      return instead(activations[plan.layer(name.layer).activation].printedSlope(z, z));
    }),
  inFormula: takenAtInput,
};
