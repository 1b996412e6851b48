import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { PlannedTable } from '../drill-plan.ts';
import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { backwardOf, focusOn, type Focus } from './focus.ts';
import { asked, askedByRule, lines } from './lines.ts';

export const hiddenGradient: DrillKindDefinition = {
  kind: 'hidden-gradient',
  title: { en: 'Gradient of a hidden weight', ko: '은닉층 가중치의 기울기' },
  summary: {
    en: 'The error reaches a hidden unit by several paths. Follow each, and add up what they bring.',
    ko: '은닉 유닛에는 오차가 여러 경로로 와요. 경로를 하나씩 따라가고, 가져온 값을 모두 더해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Follow the error back to ${subject}. Each unit of the next layer is a path of its own: work out what comes back along each, add them up, then go on to the weight. The deltas of the next layer are given.`,
          ko: `오차를 거슬러 ${subject}까지 따라가 보세요. 다음 층의 유닛마다 경로가 하나씩 있어요. 경로마다 돌아오는 값을 구해 모두 더한 다음 가중치까지 가면 돼요. 다음 층의 델타는 주어져 있어요.`,
        }
      : {
          en: `Work out the gradient of ${subject}. Leave out no path.`,
          ko: `${subject}의 기울기를 구해 보세요. 경로를 하나도 빠뜨리지 마세요.`,
        },
  fits: (solution) => {
    const ids = new NetworkIds(solution);
    return ids.lastLayer > 1 && ids.units(2).length > 1;
  },
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const focus = focusOn(ids, 1, chance);
    const about = { subject: [ids.id(focus.weight)], sample: ids.named(focus.sample), shows: 'loss' as const };
    if (mode !== 'guided') return { ...about, parts: [lines([asked(focus.gradient)])] };
    const { error, slope, delta } = backwardOf(ids, focus);
    return {
      ...about,
      alsoGiven: nextDeltas(ids, focus),
      parts: [
        paths(ids, focus),
        lines([askedByRule(error), asked(slope), askedByRule(delta), askedByRule(focus.gradient)]),
      ],
    };
  },
};

const nextDeltas = (ids: NetworkIds, { weight: { layer }, sample }: Focus): QuantityId[] =>
  ids.units(layer + 1).map((unit) => ids.id({ kind: 'delta', layer: layer + 1, unit, sample }));

/** A row for each path, with the delta and the weight that it is the product of. */
function paths(ids: NetworkIds, focus: Focus): PlannedTable {
  const { layer, unit } = focus.weight;
  const next = layer + 1;
  const deltas = nextDeltas(ids, focus);
  const weights = ids.units(next).map((to) => ids.id({ kind: 'weight', layer: next, unit: to, from: unit }));
  const found = ids
    .units(next)
    .map((through) => ids.id({ kind: 'path-gradient', layer, unit, sample: focus.sample, through }));
  return {
    kind: 'table',
    title: { en: 'One row for each path', ko: '경로마다 한 줄씩' },
    columns: [
      { kind: 'family', of: deltas },
      { kind: 'family', of: weights },
      { kind: 'family', of: found },
    ],
    rows: found.map((asks, index) => ({
      heading: { kind: 'unit', layer: next, unit: index + 1 },
      cells: [{ shows: deltas[index] ?? '' }, { shows: weights[index] ?? '' }, { asks }],
    })),
  };
}
