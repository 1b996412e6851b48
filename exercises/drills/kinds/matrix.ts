import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { PlannedMatrix } from '../drill-plan.ts';
import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { layerTitle, ofSample, together } from './titles.ts';

export const matrix: DrillKindDefinition = {
  kind: 'matrix',
  title: { en: 'In matrices', ko: '행렬로 계산하기' },
  summary: {
    en: 'A whole layer at once: its deltas as a vector, their outer product with what comes in, and the new weights.',
    ko: '한 층을 한꺼번에 계산해요. 델타 벡터를 만들고, 들어오는 값과 외적을 구하고, 가중치 행렬을 갱신해요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'Fill in the vector of deltas, then the matrix of gradients, then the matrix of new weights.',
          ko: '델타 벡터, 기울기 행렬, 새 가중치 행렬을 차례로 채워 보세요.',
        }
      : {
          en: 'Fill in the matrix of gradients and the matrix of new weights.',
          ko: '기울기 행렬과 새 가중치 행렬을 채워 보세요.',
        },
  fits: () => true,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const layer = chance.pick(ids.layers.toReversed());
    const results = [gradients(ids, layer), updated(ids, layer)];
    const steps = mode === 'guided' ? ids.samples.map((sample) => deltas(ids, layer, sample)) : [];
    return { subject: [], shows: 'loss', parts: [...steps, ...results] };
  },
};

const deltas = (ids: NetworkIds, layer: number, sample: number): PlannedMatrix => ({
  kind: 'matrix',
  title: ofSample(together(layerTitle(layer, ids), { en: 'deltas', ko: '델타' }), sample, ids),
  step: { kind: 'delta', layer, sample },
  rows: ids.units(layer).map((unit) => [ids.id({ kind: 'delta', layer, unit, sample })]),
});

const gradients = (ids: NetworkIds, layer: number): PlannedMatrix => ({
  kind: 'matrix',
  title: together(layerTitle(layer, ids), { en: 'gradients', ko: '기울기' }),
  step: { kind: 'weight-gradient', layer },
  rows: weights(ids, layer, 'weight-gradient'),
});

const updated = (ids: NetworkIds, layer: number): PlannedMatrix => ({
  kind: 'matrix',
  title: together(layerTitle(layer, ids), { en: 'new weights', ko: '새 가중치' }),
  step: { kind: 'weight-update', layer },
  rows: weights(ids, layer, 'updated-weight'),
});

/** A row for each unit, a column for each unit of the layer before; or the reverse where the source comes first. */
function weights(ids: NetworkIds, layer: number, kind: 'weight-gradient' | 'updated-weight'): QuantityId[][] {
  const [units, sources] = [ids.units(layer), ids.units(layer - 1)];
  const entry = (unit: number, from: number): QuantityId => ids.id({ kind, layer, unit, from });
  return ids.solution.document.numbering === 'by-source'
    ? sources.map((from) => units.map((unit) => entry(unit, from)))
    : units.map((unit) => sources.map((from) => entry(unit, from)));
}
