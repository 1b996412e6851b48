import type { QuantityId } from '../../../engine/expression/expression.ts';
import { withNudging } from '../../../engine/nudging/nudged-by-hand.ts';
import type { Nudge, QuantityName } from '../../../engine/quantities/quantity-name.ts';
import type { Difficulty } from '../../contract/drill-views.ts';
import type { Chance } from '../../generator/chance.ts';
import type { PlannedTable } from '../drill-plan.ts';
import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, askedByRule, lines } from './lines.ts';

type Weight = Nudge['weight'];

const sides = ['+', '-'] as const;

/** On a network as it stands, as on the easiest one that is made up. */
const epsilons: Readonly<Record<Difficulty, number>> = { 1: 0.1, 2: 0.05, 3: 0.01 };

/** The smaller ε is, the fewer digits of the difference are left. */
const decimals: Readonly<Record<Difficulty, number>> = { 1: 6, 2: 6, 3: 7 };

/** With these, the slope of a unit has a jump somewhere, and no ε is small enough beside it. */
const bent: ReadonlySet<string> = new Set(['relu', 'leaky-relu']);

/** Nobody works a larger network twice: a 2-2-2 with biases has about as many. */
const mostQuantities = 110;

export const nudgeByHand: DrillKindDefinition = {
  kind: 'nudge',
  title: { en: 'Nudge by hand', ko: '조금 움직여 보기' },
  summary: {
    en: 'Move one weight a little to either side, see what the loss does, and compare it with backpropagation.',
    ko: '가중치 하나를 양쪽으로 조금 움직여 손실의 변화를 보고, 역전파로 구한 기울기와 견줘요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Work the forward pass twice, with ${subject} greater by ε and less by ε. How far the loss moves, divided by the 2ε that the weight moves, comes near the gradient. Then work the gradient out by backpropagation.`,
          ko: `가중치 하나(${subject})를 ε만큼 키워서, 또 ε만큼 줄여서 순전파를 두 번 계산해 보세요. 손실이 변한 양을 가중치가 변한 양인 2ε으로 나누면 기울기와 가까워요. 그다음 역전파로도 구해 보세요.`,
        }
      : {
          en: `Find the gradient of ${subject} twice: by moving it by ε to either side, and by backpropagation.`,
          ko: `기울기를 두 가지 방법으로 구해 보세요. ${subject}의 값을 ε만큼 양쪽으로 움직여서 한 번, 역전파로 한 번이에요.`,
        },
  fits: ({ document: { samples, layers }, quantities }) =>
    samples.length === 1 &&
    quantities.size <= mostQuantities &&
    layers.every(({ activation }) => !bent.has(activation)),
  extended: (solution, chance, difficulty) =>
    withNudging(solution, weightOf(new NetworkIds(solution), chance), epsilons[difficulty ?? 1]),
  leastDigits: (difficulty) => decimals[difficulty ?? 1],
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const weight = weightOf(ids, chance);
    const quotient = ids.id({ kind: 'difference-quotient', ...weight });
    const gradient = ids.id({ kind: 'weight-gradient', ...weight });
    const about = { subject: [ids.id({ kind: 'weight', ...weight })], shows: 'loss' as const };
    if (mode !== 'guided') return { ...about, parts: [lines([asked(quotient), asked(gradient)])] };
    return {
      ...about,
      parts: [
        forward(ids, weight),
        lines([askedByRule(quotient)], { en: 'How far the loss moves', ko: '손실이 변한 정도' }),
        lines([...deltas(ids, weight).map(asked), askedByRule(gradient)], {
          en: 'By backpropagation',
          ko: '역전파로 구하기',
        }),
      ],
    };
  },
};

/** In a chain of single units any weight; in wider networks, where everything behind it would move, one of the outputs. */
function weightOf(ids: NetworkIds, chance: Chance): Weight {
  const isChain = ids.layers.every((layer) => ids.units(layer).length === 1);
  const layers = isChain ? ids.layers : ids.layers.slice(-1);
  const { layer, unit, from } = chance.pick(layers.flatMap((one) => ids.weightsOf(one)));
  return { layer, unit, from };
}

/** The outputs that move with a weight. */
const outputsOf = (ids: NetworkIds, { layer, unit }: Weight): number[] =>
  layer === ids.lastLayer && !ids.mixesUnits(layer) ? [unit] : ids.units(ids.lastLayer);

/** A row for each value that moves, a column for each side. */
function forward(ids: NetworkIds, weight: Weight): PlannedTable {
  const outputs = outputsOf(ids, weight);
  const units = ids.layers
    .filter((layer) => layer >= weight.layer)
    .flatMap((layer): readonly QuantityName[] => {
      const own = layer === weight.layer ? [weight.unit] : ids.units(layer);
      const given = layer === ids.lastLayer ? outputs : own;
      return [
        ...own.map((unit): QuantityName => ({ kind: 'pre-activation', layer, unit, sample: 1 })),
        ...given.map((unit): QuantityName => ({ kind: 'activation', layer, unit, sample: 1 })),
      ];
    });
  // The loss of the only output is the loss in all.
  const isOne = ids.units(ids.lastLayer).length === 1;
  const parts = isOne ? [] : outputs.map((unit): QuantityName => ({ kind: 'output-loss', unit, sample: 1 }));
  const rows: readonly QuantityName[] = [...units, ...parts, { kind: 'loss' }];
  return {
    kind: 'table',
    title: { en: 'Forward pass, moved to either side', ko: '양쪽으로 움직인 순전파' },
    columns: sides.map((side) => ({
      kind: 'symbol',
      of: ids.id({ kind: 'weight', ...weight, nudge: { side, weight } }),
    })),
    rows: rows.map((name) => ({
      heading: { kind: 'symbol', of: ids.id(name) },
      cells: sides.map((side) => ({ asks: moved(ids, name, { side, weight }) })),
    })),
  };
}

const moved = (ids: NetworkIds, name: QuantityName, nudge: Nudge): QuantityId =>
  ids.id({ ...name, nudge } as QuantityName);

/** From the last layer back to the weight's own. */
function deltas(ids: NetworkIds, weight: Weight): QuantityId[] {
  return ids.layers
    .filter((layer) => layer >= weight.layer)
    .toReversed()
    .flatMap((layer) =>
      (layer === weight.layer ? [weight.unit] : ids.units(layer)).map((unit) =>
        ids.id({ kind: 'delta', layer, unit, sample: 1 }),
      ),
    );
}
