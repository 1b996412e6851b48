import type { PlannedTable } from '../drill-plan.ts';
import { idsOf, NetworkIds, type Parameter } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, askedByRule, lines } from './lines.ts';

export const batchSum: DrillKindDefinition = {
  kind: 'batch-sum',
  title: { en: 'Sum over the batch', ko: '배치에 대한 합' },
  summary: {
    en: 'Each sample brings its own part of a gradient. Work them out and add them up.',
    ko: '표본마다 기울기의 한 부분을 가져와요. 하나씩 구해서 모두 더해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Work out what each sample brings to the gradient of ${subject}: its delta, then its part. Then add them up.`,
          ko: `표본마다 ${subject}의 기울기에 무엇을 보태는지, 델타와 그 표본의 몫을 차례로 구한 다음 모두 더해 보세요.`,
        }
      : {
          en: `Work out the gradient of ${subject} over the whole batch.`,
          ko: `배치 전체에 대한 ${subject}의 기울기를 구해 보세요.`,
        },
  fits: (solution) => solution.document.samples.length > 1,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const weight = chance.pick(ids.weightsOf(ids.lastLayer));
    const { old, gradient } = idsOf(weight);
    return {
      subject: [old],
      shows: 'loss',
      parts: mode === 'guided' ? [samples(ids, weight), lines([askedByRule(gradient)])] : [lines([asked(gradient)])],
    };
  },
};

/** A row for each sample, with the value that comes in through the weight. */
function samples(ids: NetworkIds, weight: Parameter & { readonly kind: 'weight' }): PlannedTable {
  const { layer, unit, from } = weight;
  const rows = ids.samples.map((sample) => ({
    sample,
    delta: ids.id({ kind: 'delta', layer, unit, sample }),
    source: ids.source(layer, from, sample),
    part: ids.id({ ...weight, kind: 'weight-gradient-of-sample', sample }),
  }));
  return {
    kind: 'table',
    title: { en: 'One row for each sample', ko: '표본마다 한 줄씩' },
    columns: [
      { kind: 'family', of: rows.map(({ delta }) => delta) },
      { kind: 'family', of: rows.map(({ source }) => source) },
      { kind: 'family', of: rows.map(({ part }) => part) },
    ],
    rows: rows.map(({ sample, delta, source, part }) => ({
      heading: { kind: 'sample', sample },
      cells: [{ asks: delta }, { shows: source }, { asks: part }],
    })),
  };
}
