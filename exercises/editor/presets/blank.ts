import type { NetworkPreset } from '../../contract/editor-views.ts';

/** One linear unit: the least that is a network. */
export const blank: NetworkPreset = {
  id: 'blank',
  title: { en: 'Blank: 1-1', ko: '빈 신경망: 1-1' },
  summary: {
    en: 'One input and one linear unit with one weight. Add layers and units yourself.',
    ko: '입력 하나, 가중치가 하나인 선형 유닛 하나예요. 층과 유닛을 직접 더해 보세요.',
  },
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    notation: 'numbered',
    inputs: 1,
    layers: [{ units: 1, activation: 'identity', weights: [[0.5]], bias: { kind: 'none' } }],
    loss: 'half-sum-squared-error',
    learningRate: 0.1,
    samples: [{ input: [1], target: [1] }],
  },
};
