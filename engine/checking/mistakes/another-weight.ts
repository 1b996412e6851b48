import { reference, type QuantityId } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, type NetworkPlan } from './network-plan.ts';

/** The place of a weight, or of a bias where it comes from nowhere. */
interface Place {
  readonly layer: number;
  readonly unit: number;
  readonly from?: number;
}

/** Undefined of what belongs to no single weight or bias. */
function placeOf(name: QuantityName): Place | undefined {
  if ('from' in name) return { layer: name.layer, unit: name.unit, from: name.from };
  const isOfBias = name.kind === 'bias-gradient' || name.kind === 'updated-bias' || name.kind === 'bias-change';
  return isOfBias ? { layer: name.layer, unit: name.unit } : undefined;
}

/** The places in the same column, and the one with rows and columns exchanged. */
function mistakenFor(plan: NetworkPlan, { layer, unit, from }: Place): Place[] {
  const others = countTo(plan.unitsOf(layer)).filter((other) => other !== unit);
  if (from === undefined) return others.map((other) => ({ layer, unit: other }));
  const isSquareEnough = from <= plan.unitsOf(layer) && unit <= plan.unitsOf(layer - 1) && from !== unit;
  const turned = isSquareEnough ? [{ layer, unit: from, from: unit }] : [];
  return [...others.map((other) => ({ layer, unit: other, from })), ...turned];
}

const inAnswer = ({ id, expression }: Quantity, right: QuantityId, wrong: QuantityId): Instead => {
  const ref = reference(wrong);
  // Asked for itself, or as a part of what is.
  const work =
    id === right
      ? ref
      : expression && rewrite(expression, (leaf) => (leaf.kind === 'reference' && leaf.id === right ? ref : undefined));
  return (quantity) => (quantity.id === id && work ? instead(work) : undefined);
};

const gradientAt = (plan: NetworkPlan, { layer, unit, from }: Place): QuantityId =>
  plan.id(from === undefined ? { kind: 'bias-gradient', layer, unit } : { kind: 'weight-gradient', layer, unit, from });

/** The gradient of another weight, with another delta: in a row or column of its own, or with its indices exchanged. */
export const anotherGradient: KnownMistake = {
  name: 'another-gradient',
  frequency: 2,
  mayBeUnseen: true,
  ofAnswer: (asked, _forms, { plan }) => {
    const { name } = asked;
    const place = placeOf(name);
    if (!place) return [];
    return mistakenFor(plan, place).map((other) => {
      if (name.kind !== 'weight-gradient-of-sample' || other.from === undefined) {
        return inAnswer(asked, gradientAt(plan, place), gradientAt(plan, other));
      }
      return inAnswer(asked, asked.id, plan.id({ ...name, unit: other.unit, from: other.from }));
    });
  },
};

/** The step taken from the value of another weight of the layer, or of another bias. */
export const anotherOldWeight: KnownMistake = {
  name: 'another-old-weight',
  frequency: 2,
  mayBeUnseen: true,
  ofAnswer: (asked, _forms, { plan }) => {
    const { name } = asked;
    if (name.kind !== 'updated-weight' && name.kind !== 'updated-bias') return [];
    // What is not trained is carried over, and no step is taken.
    if (asked.expression?.kind === 'reference') return [];
    const place = placeOf(name);
    if (!place) return [];
    const { layer, unit, from } = place;
    const old = (at: Place): QuantityId =>
      plan.id(
        at.from === undefined
          ? { kind: 'bias', layer, unit: at.unit }
          : { kind: 'weight', layer, unit: at.unit, from: at.from },
      );
    const inRow =
      from === undefined
        ? []
        : countTo(plan.unitsOf(layer - 1))
            .filter((other) => other !== from)
            .map((other) => ({ layer, unit, from: other }));
    const places = [...inRow, ...mistakenFor(plan, place)];
    // Only the value is another's, or the gradient too: then it is the new value of that other one.
    return places.flatMap((other) => {
      const fromOther = inAnswer(asked, old(place), old(other));
      return [
        fromOther,
        (quantity: Quantity) => {
          const [work] = fromOther(quantity) ?? [];
          return (
            work && inAnswer({ ...asked, expression: work }, gradientAt(plan, place), gradientAt(plan, other))(quantity)
          );
        },
      ];
    });
  },
};
