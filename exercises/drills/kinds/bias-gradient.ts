import type { PlannedTable } from '../drill-plan.ts';
import { idsOf, NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, askedByRule, lines } from './lines.ts';
import { layerTitle, together } from './titles.ts';

/** From the last layer to the first, as the error goes. */
const layersWithBiases = (ids: NetworkIds): number[] =>
  ids.layers.toReversed().filter((layer) => ids.trainedBiases(layer).length > 0);

export const biasGradient: DrillKindDefinition = {
  kind: 'bias-gradient',
  title: { en: 'Gradients of the biases', ko: '편향의 기울기' },
  summary: {
    en: 'A bias feels the delta of its unit, and a shared bias those of its whole layer, at every sample.',
    ko: '편향의 기울기는 유닛의 델타로 정해져요. 공유 편향이라면 한 층의 델타를 모두 더하고, 표본이 여럿이면 표본마다 더해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Work out the deltas that reach ${subject}, then the gradient.`,
          ko: `먼저 델타를 구하고, 그 값으로 ${subject}의 기울기를 구해 보세요.`,
        }
      : { en: `Work out the gradient of ${subject}.`, ko: `${subject}의 기울기를 구해 보세요.` },
  fits: (solution) => layersWithBiases(new NetworkIds(solution)).length > 0,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const layer = chance.pick(layersWithBiases(ids));
    const biases = ids.trainedBiases(layer).map(idsOf);
    const results = biases.map(({ gradient }) => gradient);
    return {
      subject: biases.map(({ old }) => old),
      shows: 'loss',
      parts: mode === 'guided' ? [deltas(ids, layer), lines(results.map(askedByRule))] : [lines(results.map(asked))],
    };
  },
};

/** A row for each unit, a column for each sample. */
function deltas(ids: NetworkIds, layer: number): PlannedTable {
  const of = (unit: number, sample: number) => ids.id({ kind: 'delta', layer, unit, sample });
  return {
    kind: 'table',
    title: together(layerTitle(layer, ids), { en: 'deltas', ko: '델타' }),
    columns: ids.samples.map((sample) =>
      ids.samples.length === 1
        ? { kind: 'family', of: ids.units(layer).map((unit) => of(unit, sample)) }
        : { kind: 'sample', sample },
    ),
    rows: ids.units(layer).map((unit) => ({
      heading: { kind: 'unit', layer, unit },
      cells: ids.samples.map((sample) => ({ asks: of(unit, sample) })),
    })),
  };
}
