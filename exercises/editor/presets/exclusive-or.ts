import type { NetworkPreset } from '../../contract/editor-views.ts';

const title = { en: 'Exclusive or: 2-2-1', ko: '배타적 논리합(XOR): 2-2-1' };

/** The smallest task that needs a hidden layer. The weights are such that it is learnt, after a while at a plateau. */
export const exclusiveOr: NetworkPreset = {
  id: 'exclusive-or',
  title,
  summary: {
    en: 'Four samples that no single unit can tell apart. The loss stays level at first, and falls within a thousand epochs.',
    ko: '유닛 하나로는 가려낼 수 없는 표본 네 개예요. 손실이 한동안 제자리에 있다가 천 에포크 안에 떨어져요.',
  },
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title,
    notation: 'numbered',
    inputs: 2,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.7, -0.9],
          [0.7, -0.3],
        ],
        bias: { kind: 'per-unit', values: [0.3, -0.2] },
      },
      {
        units: 1,
        activation: 'sigmoid',
        weights: [[-0.4, 1]],
        bias: { kind: 'per-unit', values: [-0.4] },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [
      { input: [0, 0], target: [0] },
      { input: [0, 1], target: [1] },
      { input: [1, 0], target: [1] },
      { input: [1, 1], target: [0] },
    ],
  },
};
