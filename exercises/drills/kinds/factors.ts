import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { backwardOf, focusOn } from './focus.ts';
import { asked, lines } from './lines.ts';

/** The last layer whose units each have a slope of their own; 0 where there is none. */
const layerWithFactors = (ids: NetworkIds): number =>
  ids.mixesUnits(ids.lastLayer) ? ids.lastLayer - 1 : ids.lastLayer;

export const factors: DrillKindDefinition = {
  kind: 'factors',
  title: { en: 'Factors of the chain rule', ko: '연쇄 법칙의 인수' },
  summary: {
    en: 'The two factors that bring the error to a weight: how the loss changes with the activation, and the slope.',
    ko: '오차를 가중치까지 가져오는 두 인수, 곧 활성화에 따른 손실의 변화와 활성화 함수의 기울기를 구해요.',
  },
  task: (_, subject) => ({
    en: `The gradient of ${subject} is a product of three factors, and the last of them, the value that comes in, stands in the diagram. Work out the other two.`,
    ko: `${subject}의 기울기는 인수 세 개의 곱이고, 마지막 인수인 들어오는 값은 그림에 있어요. 나머지 두 인수를 구해 보세요.`,
  }),
  fits: (solution) => layerWithFactors(new NetworkIds(solution)) > 0,
  plan: (solution, _, chance) => {
    const ids = new NetworkIds(solution);
    const focus = focusOn(ids, layerWithFactors(ids), chance);
    const { error, slope } = backwardOf(ids, focus);
    return {
      subject: [ids.id(focus.weight)],
      sample: ids.named(focus.sample),
      shows: 'loss',
      parts: [lines([asked(error), asked(slope)])],
    };
  },
};
