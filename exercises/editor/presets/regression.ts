import type { NetworkPreset } from '../../contract/editor-views.ts';

const title = { en: 'A curve: 1-3-1', ko: '곡선 맞추기: 1-3-1' };

/** Five points of the parabola t = x². */
export const regression: NetworkPreset = {
  id: 'regression',
  title,
  summary: {
    en: 'Three tanh units and a linear output learn five points of t = x² as one batch. Mean squared error.',
    ko: 'tanh 유닛 세 개와 선형 출력 하나로 t = x²의 점 다섯 개를 한 배치로 배워요. 손실은 평균 제곱 오차예요.',
  },
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title,
    notation: 'indexed',
    inputs: 1,
    layers: [
      {
        units: 3,
        activation: 'tanh',
        weights: [[-0.9], [-1.3], [-0.5]],
        bias: { kind: 'per-unit', values: [0.3, -0.8, 0.5] },
      },
      {
        units: 1,
        activation: 'identity',
        weights: [[-0.3, -0.6, 0.3]],
        bias: { kind: 'per-unit', values: [0] },
      },
    ],
    loss: 'mean-squared-error',
    learningRate: 0.1,
    samples: [-1, -0.5, 0, 0.5, 1].map((x) => ({ input: [x], target: [x * x] })),
  },
};
