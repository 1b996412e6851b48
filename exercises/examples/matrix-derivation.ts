import { matrixDerivationPublication } from '../audit/claims/matrix-derivation/publication.ts';
import type { Example } from './example.ts';

/** A derivation in symbols for a 3-4-2 network whose layers share one bias each; the numbers are the workbook's. */
export const matrixDerivation: Example = {
  id: 'matrix-derivation',
  title: { en: 'Derivation: the whole update as matrices', ko: '유도: 행렬로 쓰는 갱신 전체' },
  summary: {
    en: 'Three inputs, four hidden units, two outputs, all sigmoid, one bias shared by each layer. Deltas, outer products and the update of a whole layer at once, first in symbols, then in numbers.',
    ko: '입력 3개, 은닉 유닛 4개, 출력 2개. 활성화 함수는 모두 시그모이드이고 층마다 편향 하나를 함께 써요. 델타와 외적, 한 층의 갱신을 기호로 유도한 다음 숫자를 넣어 확인해요.',
  },
  source: '004_74013a41b0b8033b.txt',
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title: { en: 'Derivation: the whole update as matrices', ko: '유도: 행렬로 쓰는 갱신 전체' },
    notation: 'matrix',
    inputs: 3,
    layers: [
      {
        units: 4,
        activation: 'sigmoid',
        // The rows here are the columns of the derivation's W_IH, whose w_ij goes from input i into hidden unit j.
        weights: [
          [0.1, 0.5, -0.45],
          [-0.2, 0.15, 0.6],
          [0.3, -0.35, 0.05],
          [0.4, 0.25, -0.55],
        ],
        bias: { kind: 'shared', value: 0.12 },
      },
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.7, -0.65, 0.75, 0.95],
          [-0.8, 0.9, 0.85, -1],
        ],
        bias: { kind: 'shared', value: -0.18 },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [{ input: [0.9, 0.4, -0.7], target: [0.2, 0.9] }],
  },
  precision: { decimals: 4 },
  notes: [
    {
      en: 'The document has no numbers: its formulas hold for any network of this kind. The inputs, weights, biases, targets and the learning rate shown here are the workbook’s own. No two weights are alike, so that an exchanged index shows.',
      ko: '이 글에는 숫자가 없고, 식은 이런 모양의 신경망이라면 어디에나 맞아요. 여기 보이는 입력, 가중치, 편향, 목푯값, 학습률은 이 연습장에서 정한 값이에요. 첨자를 바꿔 쓰면 바로 드러나도록 가중치는 모두 다르게 했어요.',
    },
    {
      en: 'The derivation writes a layer as a row times W_IH, with a column for each hidden unit. The workbook has a row for each unit, as W times a column needs it: its W is the derivation’s W_IH on its side.',
      ko: '글에서는 가로로 쓴 입력에 W_IH를 곱하고, 은닉 유닛마다 열이 하나씩 있어요. 이 연습장은 세로로 쓴 입력에 W를 곱하느라 유닛마다 행이 하나씩 있어요. 그러니 여기의 W는 글의 W_IH를 전치한 행렬이에요.',
    },
    {
      en: 'A bias that a whole layer shares enters every unit of it, so its gradient is the sum of all their deltas.',
      ko: '한 층이 함께 쓰는 편향은 그 층의 모든 유닛에 들어가요. 그래서 기울기는 모든 유닛의 델타를 더한 값이에요.',
    },
  ],
  drills: [
    {
      id: 'matrix-derivation/first-hidden-unit',
      title: { en: 'Do it yourself: the first hidden unit', ko: '직접 해 보기: 첫째 은닉 유닛' },
      summary: {
        en: 'The first row of the hidden layer’s matrix: one delta, three inputs.',
        ko: '은닉층 가중치 행렬의 첫째 행이에요. 델타 하나에 입력 세 개를 곱해요.',
      },
      task: {
        en: 'Work out the delta of the first hidden unit, then the gradients and the updated values of its three weights.',
        ko: '첫째 은닉 유닛의 델타를 구하고, 이어서 가중치 세 개의 기울기와 갱신된 값을 구해 보세요.',
      },
      weights: [
        { layer: 1, unit: 1, from: 1 },
        { layer: 1, unit: 1, from: 2 },
        { layer: 1, unit: 1, from: 3 },
      ],
    },
  ],
  published: matrixDerivationPublication,
};
