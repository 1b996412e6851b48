import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { PlannedTable } from '../drill-plan.ts';
import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { ofSample } from './titles.ts';

export const forwardPass: DrillKindDefinition = {
  kind: 'forward-pass',
  title: { en: 'Forward pass', ko: '순전파' },
  summary: {
    en: 'From the inputs to the outputs: the weighted sum and the activation of each unit.',
    ko: '입력에서 출력까지 유닛마다 가중합과 활성화를 구해요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'Go through the network from the inputs to the outputs. For each unit, write down its weighted sum and then its activation.',
          ko: '입력에서 출력까지 차례로 계산하면서, 유닛마다 가중합을 적고 이어서 활성화를 적어 보세요.',
        }
      : {
          en: 'Work the forward pass on paper and write down what the outputs come to.',
          ko: '종이에 순전파를 계산하고 출력값을 적어 보세요.',
        },
  fits: () => true,
  plan: (solution, mode) => {
    const ids = new NetworkIds(solution);
    return {
      subject: [],
      shows: 'network',
      parts: ids.samples.map((sample) => (mode === 'guided' ? everyUnit(ids, sample) : outputs(ids, sample))),
    };
  },
};

/** A row for each unit, in the order of work. */
export function everyUnit(ids: NetworkIds, sample: number): PlannedTable {
  const z: QuantityId[] = [];
  const a: QuantityId[] = [];
  const rows = ids.layers.flatMap((layer) =>
    ids.units(layer).map((unit) => {
      const sum = ids.id({ kind: 'pre-activation', layer, unit, sample });
      const activation = ids.id({ kind: 'activation', layer, unit, sample });
      z.push(sum);
      a.push(activation);
      return { heading: { kind: 'unit' as const, layer, unit }, cells: [{ asks: sum }, { asks: activation }] };
    }),
  );
  return {
    kind: 'table',
    title: ofSample({ en: 'Forward pass', ko: '순전파' }, sample, ids),
    columns: [
      { kind: 'family', of: z },
      { kind: 'family', of: a },
    ],
    rows,
  };
}

function outputs(ids: NetworkIds, sample: number): PlannedTable {
  const layer = ids.lastLayer;
  const activations = ids.units(layer).map((unit) => ids.id({ kind: 'activation', layer, unit, sample }));
  return {
    kind: 'table',
    title: ofSample({ en: 'Outputs', ko: '출력' }, sample, ids),
    columns: [{ kind: 'family', of: activations }],
    rows: activations.map((asks, index) => ({
      heading: { kind: 'unit', layer, unit: index + 1 },
      cells: [{ asks }],
    })),
  };
}
