import type { NetworkPreset } from '../../contract/editor-views.ts';

const title = { en: 'Tidy numbers: 2-2-2', ko: '깔끔한 숫자: 2-2-2' };

/** Every value, forward and backward, is a short decimal. */
export const tidy: NetworkPreset = {
  id: 'tidy',
  title,
  summary: {
    en: 'Two ReLU units and two linear outputs, with numbers that come out short at every step. Good for working by hand.',
    ko: 'ReLU 유닛 두 개와 선형 출력 두 개예요. 어느 단계에서나 값이 짧게 떨어져서 손으로 풀기 좋아요.',
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
        activation: 'relu',
        weights: [
          [0.5, 0.25],
          [-0.5, 1],
        ],
        bias: { kind: 'none' },
      },
      {
        units: 2,
        activation: 'identity',
        weights: [
          [1, -1],
          [0.5, 0.5],
        ],
        bias: { kind: 'none' },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.1,
    samples: [{ input: [1, 2], target: [0, 1] }],
  },
};
