import { activations } from '../../activations/activations.ts';
import { sigmoidActivation } from '../../activations/sigmoid.ts';
import { difference, product, type Expression } from '../../expression/expression.ts';
import type { Quantity } from '../../solution/solution.ts';
import { factorsIn } from './factors-in.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, isDeadBelowZero, layersOfSlopes, type NetworkPlan } from './network-plan.ts';

/** What is at hand where a slope is worked. */
interface Unit {
  readonly layer: number;
  readonly unit: number;
  readonly sample: number;
  readonly right: Expression;
  readonly z: Expression;
  readonly a: Expression;
}

type Wrong = (plan: NetworkPlan, unit: Unit) => Expression | undefined;

const printed = (plan: NetworkPlan, layer: number, z: Expression, a: Expression): Expression =>
  activations[plan.layer(layer).activation].printedSlope(z, a);

/** Of units with a bend, another one's slope is 0 or 1 as their own. */
const ofAnother =
  (distance: number): Wrong =>
  (plan, { layer, unit, sample }) => {
    const units = plan.unitsOf(layer);
    if (distance >= units || isDeadBelowZero(plan, layer)) return undefined;
    const other = { layer, unit: ((unit - 1 + distance) % units) + 1, sample };
    return printed(
      plan,
      layer,
      plan.ref({ kind: 'pre-activation', ...other }),
      plan.ref({ kind: 'activation', ...other }),
    );
  };

const atOutput =
  (instead: (a: Expression, t: Expression) => Expression): Wrong =>
  (plan, { layer, unit, sample, z, a }) =>
    layer === plan.lastLayer
      ? printed(plan, layer, z, instead(a, plan.ref({ kind: 'target', unit, sample })))
      : undefined;

const ways: readonly Wrong[] = [
  (_, { a }) => a,
  (_, { right, a }) => product(...factorsIn(right), a),
  (_, { right, z }) => product(...factorsIn(right), z),
  (_, { z, a }) => sigmoidActivation.printedSlope(z, a),
  atOutput((_, t) => t),
  atOutput((a, t) => difference(a, t)),
];

/** More units of a layer than these are not looked at one by one. */
const mostOthers = 3;

/**
 * The slope taken with something else than the activation of its own unit: with another unit, the target or the error; with
 * a or z as a factor too many; as of a sigmoid, where the unit has another activation.
 */
export const slopeOfAnother: KnownMistake = {
  name: 'slope-of-another',
  frequency: 2,
  mayBeUnseen: true,
  changes: new Set(['slope']),
  detours: (plan) => {
    const widest = Math.max(...plan.layers().map((layer) => plan.unitsOf(layer)));
    const others = countTo(Math.min(widest - 1, mostOthers)).map(ofAnother);
    return layersOfSlopes(plan).flatMap((layers) =>
      [...ways, ...others].map((wrong): Instead => (quantity) => {
        const unit = unitOf(plan, layers, quantity);
        const slope = unit && wrong(plan, unit);
        return slope && instead(slope);
      }),
    );
  },
};

function unitOf(plan: NetworkPlan, layers: readonly number[], { name, expression }: Quantity): Unit | undefined {
  if (name.kind !== 'slope' || !expression || !layers.includes(name.layer)) return undefined;
  const { layer, unit, sample } = name;
  const z = plan.ref({ ...name, kind: 'pre-activation' });
  return { layer, unit, sample, right: expression, z, a: plan.ref({ ...name, kind: 'activation' }) };
}
