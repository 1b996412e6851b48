import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { backwardOf, focusOn } from './focus.ts';
import { asked, askedByRule, lines } from './lines.ts';

export const gradient: DrillKindDefinition = {
  kind: 'gradient',
  title: { en: 'Gradient of an output weight', ko: '출력층 가중치의 기울기' },
  summary: {
    en: 'The chain rule for one weight of the output layer, factor by factor.',
    ko: '출력층 가중치 하나의 기울기를 연쇄 법칙으로 한 인수씩 구해요.',
  },
  task: (mode, subject) =>
    mode === 'guided'
      ? {
          en: `Follow the error back to the weight ${subject}, one factor at a time.`,
          ko: `오차를 거슬러 가중치 ${subject}까지 한 인수씩 따라가 보세요.`,
        }
      : {
          en: `Work out the gradient of ${subject}: how the loss changes with this weight.`,
          ko: `가중치가 변할 때 손실이 얼마나 변하는지, ${subject}의 기울기를 구해 보세요.`,
        },
  fits: () => true,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const focus = focusOn(ids, ids.lastLayer, chance);
    const { error, slope, delta } = backwardOf(ids, focus);
    const { layer, unit } = focus.weight;
    const isShort = ids.hasShortDelta(layer, unit, focus.sample) || ids.mixesUnits(layer);
    const steps = isShort ? [asked(delta)] : [asked(error), asked(slope), askedByRule(delta)];
    return {
      subject: [ids.id(focus.weight)],
      sample: ids.named(focus.sample),
      shows: 'loss',
      parts: [lines(mode === 'guided' ? [...steps, askedByRule(focus.gradient)] : [asked(focus.gradient)])],
    };
  },
};
