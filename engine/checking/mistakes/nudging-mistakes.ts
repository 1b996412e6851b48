import {
  constant,
  difference,
  negative,
  product,
  quotient,
  reference,
  type Expression,
} from '../../expression/expression.ts';
import { quantityId, type Nudge } from '../../quantities/quantity-name.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, type NetworkPlan } from './network-plan.ts';

type Weight = Nudge['weight'];

const epsilon = reference(quantityId({ kind: 'epsilon' }, 1));

/** The difference quotient worked in another way; with its sign turned where that of the gradients is. */
const dividing =
  (plan: NetworkPlan, work: (weight: Weight) => Expression): Instead =>
  ({ name }) => {
    if (name.kind !== 'difference-quotient') return undefined;
    const wrong = work(name);
    return instead(plan.document.delta === 'negative' ? negative(wrong) : wrong);
  };

const sides = ({ layer, unit, from }: Weight): Record<'above' | 'below', Nudge> => {
  const weight = { layer, unit, from };
  return { above: { side: '+', weight }, below: { side: '-', weight } };
};

const losses = (plan: NetworkPlan, name: Weight): Record<'above' | 'below' | 'between', Expression> => {
  const { above, below } = sides(name);
  return {
    above: plan.ref({ kind: 'loss', nudge: above }),
    below: plan.ref({ kind: 'loss', nudge: below }),
    between: plan.ref({ kind: 'loss' }),
  };
};

/** \frac{o(w + ε) - o(w - ε)}{2ε}: how the output moves, not the loss. */
export const outputNudged: KnownMistake = {
  name: 'output-nudged',
  frequency: 2,
  changes: new Set(['difference-quotient']),
  detours: (plan) =>
    countTo(plan.unitsOf(plan.lastLayer)).map((unit): Instead => (quantity) => {
      const { name } = quantity;
      // Of the last layer's units, a weight into one of them moves that one alone, unless they act on each other.
      const isStill =
        name.kind === 'difference-quotient' && name.layer === plan.lastLayer && name.unit !== unit && !acts(plan);
      if (isStill) return undefined;
      return dividing(plan, (weight) => {
        const { above, below } = sides(weight);
        const output = { kind: 'activation', layer: plan.lastLayer, unit, sample: 1 } as const;
        const moved = difference(plan.ref({ ...output, nudge: above }), plan.ref({ ...output, nudge: below }));
        return quotient(moved, product(constant(2), epsilon));
      })(quantity);
    }),
};

const acts = (plan: NetworkPlan): boolean => plan.layer(plan.lastLayer).activation === 'softmax';

/** \frac{E(w + ε) - E(w - ε)}{ε}, though the one weight lies 2ε from the other. */
export const dividedByEpsilon: KnownMistake = {
  name: 'divided-by-epsilon',
  frequency: 2,
  changes: new Set(['difference-quotient']),
  detours: (plan) => [
    dividing(plan, (name) => {
      const { above, below } = losses(plan, name);
      return quotient(difference(above, below), epsilon);
    }),
  ],
};

/** \frac{E(w + ε) - E(w)}{ε}, or the same below: a quotient of one side, which is less exact. */
export const oneSideOnly: KnownMistake = {
  name: 'one-side-only',
  frequency: 2,
  changes: new Set(['difference-quotient']),
  detours: (plan) => [
    dividing(plan, (name) => {
      const { above, between } = losses(plan, name);
      return quotient(difference(above, between), epsilon);
    }),
    dividing(plan, (name) => {
      const { below, between } = losses(plan, name);
      return quotient(difference(between, below), epsilon);
    }),
  ],
};

/** The weight itself for w - ε, because it was only put back, or for w + ε: \frac{E(w + ε) - E(w)}{2ε}. */
export const nudgeLeftOut: KnownMistake = {
  name: 'nudge-left-out',
  frequency: 2,
  changes: new Set(['weight']),
  detours: (plan) =>
    (['-', '+'] as const).map((side): Instead => ({ name }) => {
      if (name.kind !== 'weight' || name.nudge?.side !== side) return undefined;
      const { layer, unit, from } = name;
      return instead(plan.ref({ kind: 'weight', layer, unit, from }));
    }),
};
