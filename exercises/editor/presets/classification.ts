import type { NetworkPreset } from '../../contract/editor-views.ts';

const title = { en: 'Three classes: 2-3-3', ko: '세 갈래 분류: 2-3-3' };

/** Two points of each class; a target is a distribution. */
export const classification: NetworkPreset = {
  id: 'classification',
  title,
  summary: {
    en: 'Six points in the plane, two of each class. Tanh units, a softmax over three outputs, cross-entropy.',
    ko: '평면 위의 점 여섯 개를 두 개씩 세 갈래로 나눠요. tanh 유닛, 출력 세 개의 소프트맥스, 교차 엔트로피를 써요.',
  },
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title,
    notation: 'indexed',
    inputs: 2,
    layers: [
      {
        units: 3,
        activation: 'tanh',
        weights: [
          [-0.1, -0.2],
          [0.8, -0.6],
          [0.9, -0.6],
        ],
        bias: { kind: 'per-unit', values: [0, 0, 0] },
      },
      {
        units: 3,
        activation: 'softmax',
        weights: [
          [0.6, 0.7, 0.8],
          [0.5, 0.5, 0.9],
          [0.4, -0.7, -0.2],
        ],
        bias: { kind: 'per-unit', values: [0, 0, 0] },
      },
    ],
    loss: 'cross-entropy',
    learningRate: 0.5,
    samples: [
      { input: [-1, -0.5], target: [1, 0, 0] },
      { input: [-0.5, -1], target: [1, 0, 0] },
      { input: [1, -0.5], target: [0, 1, 0] },
      { input: [0.5, -1], target: [0, 1, 0] },
      { input: [0.5, 1], target: [0, 0, 1] },
      { input: [-0.5, 0.5], target: [0, 0, 1] },
    ],
  },
};
