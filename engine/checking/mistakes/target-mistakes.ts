import { negative, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, type NetworkPlan } from './network-plan.ts';

const isTarget = (expression: Expression): boolean => expression.kind === 'reference' && expression.id.startsWith('t.');

/** In the loss and in its derivative, in the long form and in the short one. */
const wherever =
  (plan: NetworkPlan, change: (expression: Expression, quantity: Quantity) => Expression): Instead =>
  (quantity) => {
    const { name, expression, simplified } = quantity;
    if (!expression) return undefined;
    const isLoss = name.kind === 'output-loss' || name.kind === 'output-loss-after';
    const isGradient = name.kind === 'activation-gradient' && name.layer === plan.lastLayer;
    if (isLoss || isGradient) return instead(change(expression, quantity));
    if (name.kind !== 'delta' || name.layer !== plan.lastLayer || !simplified) return undefined;
    return instead(change(simplified, quantity));
  };

/** The target of another output, or of another sample. */
export const wrongTarget: KnownMistake = {
  name: 'wrong-target',
  frequency: 2,
  mayBeUnseen: true,
  changes: new Set(['output-loss', 'output-loss-after', 'activation-gradient', 'delta']),
  detours: (plan) => {
    const outputs = plan.unitsOf(plan.lastLayer);
    const taking = (units: number, samples: number): Instead =>
      wherever(plan, (expression, { name }) => {
        if (!('unit' in name) || !('sample' in name)) return expression;
        const unit = ((name.unit - 1 + units) % outputs) + 1;
        const sample = ((name.sample - 1 + samples) % plan.samples) + 1;
        const other = plan.ref({ kind: 'target', unit, sample });
        return rewrite(expression, (leaf) => (isTarget(leaf) ? other : undefined));
      });
    return [
      ...countTo(outputs - 1).map((distance) => taking(distance, 0)),
      ...countTo(plan.samples - 1).map((distance) => taking(0, distance)),
    ];
  },
};

/** a for a - t: the output itself taken for the error. */
export const targetLeftOut: KnownMistake = {
  name: 'target-left-out',
  frequency: 2,
  changes: new Set(['output-loss', 'output-loss-after', 'activation-gradient', 'delta']),
  detours: (plan) => [
    wherever(plan, (expression) =>
      rewrite(expression, (part) => {
        if (part.kind !== 'difference') return undefined;
        const { left, right } = part;
        // Not the 1 - t of a logarithm.
        if (isTarget(right) && left.kind !== 'constant') return left;
        return isTarget(left) ? negative(right) : undefined;
      }),
    ),
  ],
};
