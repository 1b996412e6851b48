import { partial, product, sum, type Expression } from '../../expression/expression.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { countTo, placesOnTheWayBack, type NetworkPlan } from './network-plan.ts';

/** Where the error comes back to, and through which unit of the next layer; layer 0 is the input. */
interface Path {
  readonly layer: number;
  readonly unit: number;
  readonly sample: number;
  readonly through: number;
}

/** The error sent back through the weight after the step, w^+, instead of the weight it came forward with. */
export const updatedWeightUsed: KnownMistake = {
  name: 'updated-weight-used',
  frequency: 3,
  changes: new Set(['path-gradient', 'input-gradient']),
  detours: (plan) => {
    return placesOnTheWayBack(plan).map(({ layers, isAtInputs }) => ({ name }) => {
      if (name.kind === 'input-gradient' && isAtInputs) {
        const paths = countTo(plan.unitsOf(1)).map((through) => backWithUpdated(plan, { ...name, layer: 0, through }));
        return instead(sum(paths));
      }
      if (name.kind !== 'path-gradient' || !layers.includes(name.layer)) return undefined;
      return instead(backWithUpdated(plan, name));
    });
  },
};

function backWithUpdated(plan: NetworkPlan, { layer, unit, sample, through }: Path): Expression {
  const place = { layer: layer + 1, unit: through };
  const z = plan.id({ kind: 'pre-activation', ...place, sample });
  const updated = plan.ref({ kind: 'updated-weight', ...place, from: unit });
  return product(
    plan.ref({ kind: 'delta', ...place, sample }),
    partial(z, plan.output(layer, unit, sample).id, updated),
  );
}
