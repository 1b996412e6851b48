import { negative, product, sum, type Expression } from '../../expression/expression.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, togetherAndAlone, type NetworkPlan } from './network-plan.ts';

/** In wider layers, what is done to single terms is looked for in the answer alone. */
const mostOneByOne = 3;

type Terms = readonly Expression[];

/** A weighted sum with other terms, where there are any. */
const summing =
  (
    change: (
      terms: Terms,
      place: { readonly layer: number; readonly unit: number },
      isAfter: boolean,
    ) => Terms | undefined,
  ): Instead =>
  ({ name, expression }) => {
    if (name.kind !== 'pre-activation' && name.kind !== 'pre-activation-after') return undefined;
    if (expression?.kind !== 'sum') return undefined;
    const terms = change(expression.terms, name, name.kind === 'pre-activation-after');
    return terms && instead(sum(terms));
  };

/** The bias of another unit of the layer, or of the layer before or behind. */
export const wrongBias: KnownMistake = {
  name: 'wrong-bias',
  frequency: 2,
  mayBeUnseen: true,
  changes: new Set(['pre-activation', 'pre-activation-after']),
  detours: (plan) => {
    const biased = plan.layers().filter((layer) => plan.layer(layer).bias.kind !== 'none');
    const widest = Math.max(0, ...biased.map((layer) => plan.unitsOf(layer)));
    const distances = countTo(Math.min(widest - 1, mostOneByOne));
    const taking = (layers: readonly number[], away: number, distance: number): Instead =>
      summing((terms, { layer, unit }, isAfter) => {
        const other = layer + away;
        const otherUnit = biased.includes(other) ? ((unit - 1 + distance) % plan.unitsOf(other)) + 1 : 0;
        // One that is 0 looks like none at all.
        if (!layers.includes(layer) || otherUnit === 0 || biasValue(plan, other, otherUnit) === 0) return undefined;
        return [...terms.slice(0, -1), biasOf(plan, other, otherUnit, isAfter)];
      });
    return biased.length === 0
      ? []
      : togetherAndAlone(biased).flatMap((layers) => [
          ...distances.map((distance) => taking(layers, 0, distance)),
          ...[1, -1].map((away) => taking(layers, away, 0)),
        ]);
  },
};

const biasOf = (plan: NetworkPlan, layer: number, unit: number, isAfter: boolean): Expression =>
  plan.layer(layer).bias.kind === 'shared'
    ? plan.ref({ kind: isAfter ? 'updated-shared-bias' : 'shared-bias', layer })
    : plan.ref({ kind: isAfter ? 'updated-bias' : 'bias', layer, unit });

function biasValue(plan: NetworkPlan, layer: number, unit: number): number {
  const { bias } = plan.layer(layer);
  if (bias.kind === 'none') return 0;
  return bias.kind === 'shared' ? bias.value : (bias.values[unit - 1] ?? 0);
}

/** One activation taken for two terms of a weighted sum. */
export const sameSourceTwice: KnownMistake = {
  name: 'same-source-twice',
  frequency: 2,
  mayBeUnseen: true,
  changes: new Set(['pre-activation', 'pre-activation-after']),
  detours: (plan) =>
    plan.layers().flatMap((layer) => {
      const sources = countTo(plan.unitsOf(layer - 1));
      const pairs = sources.flatMap((taken) =>
        sources
          .filter((missed) => missed !== taken)
          .filter((missed) => sources.length <= mostOneByOne || missed === taken + 1)
          .map((missed) => ({ taken, missed })),
      );
      return pairs.map(({ taken, missed }) =>
        summing((terms, place) => {
          const source = sourceIn(terms[taken - 1]);
          if (place.layer !== layer || !source) return undefined;
          return terms.map((term, index) =>
            index === missed - 1 && term.kind === 'product' && term.factors[0]
              ? product(term.factors[0], source)
              : term,
          );
        }),
      );
    }),
};

const sourceIn = (term: Expression | undefined): Expression | undefined =>
  term?.kind === 'product' ? term.factors[1] : undefined;

const turnedAt = (terms: Terms, place: number): Terms =>
  terms.map((term, index) => (index === place ? negative(term) : term));

function turnedInAnswer({ id, name, expression }: Quantity): readonly Instead[] {
  // A loss has no signs to lose, and a step taken the wrong way has a name of its own.
  if (name.kind.includes('loss') || name.kind.startsWith('updated')) return [];
  if (expression?.kind !== 'sum' || expression.terms.length < 2) return [];
  const { terms } = expression;
  return terms.map(
    (_, index): Instead =>
      (quantity) =>
        quantity.id === id ? instead(sum(turnedAt(terms, index))) : undefined,
  );
}

/** The sign of one term of a sum lost, or a minus put between two of them. */
export const termSign: KnownMistake = {
  name: 'term-sign',
  frequency: 3,
  mayBeUnseen: true,
  detours: (plan) => [...lostForward(plan), ...turnedBackward(plan)],
  ofAnswer: turnedInAnswer,
  ofFormulaAnswer: turnedInAnswer,
};

/** A weight below 0 taken without its minus, in one unit. */
const lostForward = (plan: NetworkPlan): Instead[] =>
  plan
    .layers()
    .filter((layer) => plan.unitsOf(layer) <= mostOneByOne)
    .flatMap((layer) =>
      plan
        .layer(layer)
        .weights.flatMap((row, unit) =>
          row.flatMap((weight, from) =>
            weight < 0
              ? [
                  summing((terms, place) =>
                    place.layer === layer && place.unit === unit + 1 ? turnedAt(terms, from) : undefined,
                  ),
                ]
              : [],
          ),
        ),
    );

/** One path taken off instead of added, in every unit of a layer. */
const turnedBackward = (plan: NetworkPlan): Instead[] =>
  plan
    .layers(plan.lastLayer - 1)
    .filter((layer) => plan.unitsOf(layer + 1) > 1 && plan.unitsOf(layer + 1) <= mostOneByOne)
    .flatMap((layer) =>
      countTo(plan.unitsOf(layer + 1)).map(
        (through): Instead =>
          ({ name, expression }) =>
            name.kind === 'activation-gradient' && name.layer === layer && expression?.kind === 'sum'
              ? instead(sum(turnedAt(expression.terms, through - 1)))
              : undefined,
      ),
    );
