import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { DrillMode } from '../../contract/drill-views.ts';
import type { Chance } from '../../generator/chance.ts';
import { derivationItem, type PlannedDerivation, type PlannedPart } from '../drill-plan.ts';
import { lightsOf } from '../lights-of.ts';
import { idsOf, NetworkIds, type Parameter } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, lines } from './lines.ts';

/** Nobody writes a longer sum of samples. */
const mostSamples = 3;
/** Of larger networks, derivatives fill more than a line, and take long to compare. */
const mostQuantities = 600;

export const derive: DrillKindDefinition = {
  kind: 'derive',
  title: { en: 'Derive it', ko: '식으로 유도하기' },
  summary: {
    en: 'Write derivatives in letters, in any form, and then put in the numbers.',
    ko: '미분을 문자로 써요. 어떤 꼴이든 괜찮아요. 그다음 숫자를 넣어요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'Write each derivative in letters, in any form, as (o1−t1)·o1·(1−o1)·h1 or δ_o1·h1. Then put in the numbers.',
          ko: '미분을 하나씩 문자로 써 보세요. (o1−t1)·o1·(1−o1)·h1이나 δ_o1·h1처럼 어떤 꼴로 써도 돼요. 그다음 숫자를 넣으세요.',
        }
      : {
          en: 'Write the derivatives in letters, in any form, and then in numbers.',
          ko: '미분을 문자로, 그다음 숫자로 써 보세요. 어떤 꼴로 써도 돼요.',
        },
  fits: (solution) => solution.quantities.size <= mostQuantities,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const atOutput = parameterOf(ids, ids.lastLayer, chance);
    if (ids.layers.length === 1) return { subject: [], shows: 'loss', parts: ofOneLayer(ids, atOutput, mode, chance) };
    const hidden = chance.pick(ids.layers.slice(0, -1));
    const asksLayer = ids.samples.length === 1 && chance.pick([true, false, false]);
    const behind = parameterOf(ids, hidden, chance);
    const sample = chance.pick(ids.samples);
    return {
      subject: [],
      shows: 'loss',
      parts: [
        ...letterAndNumber(ids, gradientOf(ids, atOutput, sample)),
        ...hiddenParts(ids, asksLayer ? hidden : behind, sample, mode),
      ],
    };
  },
};

/** A weight most of the time, or a bias that is trained. */
function parameterOf(ids: NetworkIds, layer: number, chance: Chance): Parameter {
  const weight = chance.pick(ids.weightsOf(layer));
  const biases = ids.trainedBiases(layer);
  return biases.length > 0 && chance.pick([false, false, true]) ? chance.pick(biases) : weight;
}

/** Over the batch; of a weight in a large batch, what one sample brings. */
function gradientOf(ids: NetworkIds, parameter: Parameter, sample: number): QuantityId {
  return parameter.kind === 'weight' && ids.samples.length > mostSamples
    ? ids.id({ ...parameter, kind: 'weight-gradient-of-sample', sample })
    : idsOf(parameter).gradient;
}

/** Where nothing lies further back: in small steps the delta first, and then another parameter, or all at once. */
function ofOneLayer(ids: NetworkIds, first: Parameter, mode: DrillMode, chance: Chance): PlannedPart[] {
  const sample = chance.pick(ids.samples);
  const unit = first.kind === 'shared-bias' ? 1 : first.unit;
  const others = [...ids.weightsOf(1), ...ids.trainedBiases(1)]
    .map((parameter) => gradientOf(ids, parameter, sample))
    .filter((id) => id !== gradientOf(ids, first, sample));
  const asksLayer = ids.samples.length === 1 && others.length > 1 && chance.pick([true, false]);
  const another = others.length > 0 ? letterAndNumber(ids, chance.pick(others)) : [];
  const then = asksLayer ? [wholeLayer(ids, 1)] : another;
  const delta = derivation(ids, ids.id({ kind: 'delta', layer: 1, unit, sample }), ofUnit);
  return [...(mode === 'guided' ? [delta] : []), ...letterAndNumber(ids, gradientOf(ids, first, sample)), ...then];
}

const ofUnit = {
  en: 'First the delta of the unit: how the loss changes with its weighted sum.',
  ko: '먼저 유닛의 델타, 곧 손실을 가중합으로 미분한 것을 써 보세요.',
};

function hiddenParts(ids: NetworkIds, what: Parameter | number, sample: number, mode: DrillMode): PlannedPart[] {
  const layer = typeof what === 'number' ? what : what.layer;
  const unit = typeof what !== 'number' && what.kind !== 'shared-bias' ? what.unit : 1;
  const delta = ids.id({ kind: 'delta', layer, unit, sample });
  const own = typeof what === 'number' ? [wholeLayer(ids, layer)] : letterAndNumber(ids, gradientOf(ids, what, sample));
  return mode === 'guided' ? [derivation(ids, delta, byDeltas), ...own] : own;
}

const byDeltas = {
  en: 'First the delta of the hidden unit, by the deltas of the next layer.',
  ko: '먼저 은닉 유닛의 델타를 다음 층의 델타로 나타내 보세요.',
};

const letterAndNumber = (ids: NetworkIds, asks: QuantityId): PlannedPart[] => [
  derivation(ids, asks, null),
  { ...lines([asked(asks)]), after: derivationItem(asks) },
];

function derivation(ids: NetworkIds, asks: QuantityId, prompt: PlannedDerivation['prompt']): PlannedDerivation {
  const quantity = ids.solution.quantities.get(asks);
  const path = quantity ? lightsOf(ids.solution, quantity) : [asks];
  return { kind: 'derivation', item: derivationItem(asks), prompt, asks, path };
}

/** A row for each unit, a column for each unit of the layer before; or the reverse where the source comes first. */
function wholeLayer(ids: NetworkIds, layer: number): PlannedDerivation {
  const [units, sources] = [ids.units(layer), ids.units(layer - 1)];
  const entry = (unit: number, from: number): QuantityId => ids.id({ kind: 'weight-gradient', layer, unit, from });
  const rows =
    ids.solution.document.numbering === 'by-source'
      ? sources.map((from) => units.map((unit) => entry(unit, from)))
      : units.map((unit) => sources.map((from) => entry(unit, from)));
  return {
    kind: 'derivation',
    item: derivationItem(`dE/dw.${layer}`),
    prompt: {
      en: 'All weights of this layer at once, as a product of a column and a row.',
      ko: '이 층의 가중치 전체를 한꺼번에, 열벡터와 행벡터의 곱으로 써 보세요.',
    },
    asks: rows,
    step: { kind: 'weight-gradient', layer },
    path: rows.flat(),
  };
}
