import { batchNotesPublication } from '../audit/claims/batch-notes/publication.ts';
import type { Example } from './example.ts';

/** Notes on a batch of three samples through two hidden layers, with biases, to two decimals. */
export const batchNotes: Example = {
  id: 'batch-notes',
  title: { en: 'Batch notes: three samples at once', ko: '배치 노트: 표본 세 개를 한꺼번에' },
  summary: {
    en: 'One input, two hidden layers of two sigmoid units, one linear output, a bias for every unit. Three samples, mean squared error, learning rate 0.1, two decimals.',
    ko: '입력 1개, 시그모이드 유닛이 2개씩인 은닉층 두 개, 선형 출력 1개. 유닛마다 편향이 있어요. 표본 3개, 평균 제곱 오차, 학습률 0.1, 소수점 아래 둘째 자리까지 계산해요.',
  },
  source: '002_d4f3e13d59810b13.txt',
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title: { en: 'Batch notes: three samples at once', ko: '배치 노트: 표본 세 개를 한꺼번에' },
    notation: 'indexed',
    inputs: 1,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [[1], [2]],
        bias: { kind: 'per-unit', values: [0, 1] },
      },
      {
        units: 2,
        activation: 'sigmoid',
        // The notes' w₁₂ goes from unit 1 into unit 2: it is the first weight of the second row.
        weights: [
          [1, 3],
          [2, 4],
        ],
        bias: { kind: 'per-unit', values: [0, 1] },
      },
      {
        units: 1,
        activation: 'identity',
        weights: [[1, 2]],
        bias: { kind: 'per-unit', values: [1] },
      },
    ],
    loss: 'mean-squared-error',
    learningRate: 0.1,
    samples: [
      { input: [-1], target: [1] },
      { input: [0], target: [0] },
      { input: [1], target: [-1] },
    ],
  },
  precision: { decimals: 2 },
  notes: [
    {
      en: 'The notes begin with the way back. The weights and biases can be read off their update lines, and the inputs −1, 0 and 1 off the gradients of the first layer.',
      ko: '노트는 역전파부터 시작해요. 가중치와 편향은 갱신하는 줄에서, 입력 −1, 0, 1은 첫째 층의 기울기를 구하는 줄에서 읽을 수 있어요.',
    },
    {
      en: 'The targets are stated nowhere, but ŷ − y is: 2.61, 3.92 and 4.97. Working the forward pass gives ŷ = 3.6092, 3.9222 and 3.9693, so y must be 0.9992, 0.0022 and −1.0007, that is 1, 0 and −1 within the two decimals of the notes.',
      ko: '목푯값은 어디에도 적혀 있지 않지만 ŷ − y는 2.61, 3.92, 4.97로 나와 있어요. 순전파를 계산하면 ŷ은 3.6092, 3.9222, 3.9693이고, 빼 보면 y는 0.9992, 0.0022, −1.0007이에요. 노트가 둘째 자리까지만 적은 것을 생각하면 목푯값은 1, 0, −1이에요.',
    },
    {
      en: 'w_ij goes from unit i into unit j, so the second layer of the notes adds w₁₁ and w₂₁ in its first unit. Their B is the delta of a unit without the factor ⅔ of the mean squared error, which they keep in front.',
      ko: 'w_ij는 유닛 i에서 유닛 j로 가는 가중치라서, 둘째 층의 첫째 유닛에는 w₁₁과 w₂₁이 들어가요. 노트의 B는 유닛의 델타에서 평균 제곱 오차의 ⅔를 뺀 부분이고, ⅔는 따로 앞에 두고 계산해요.',
    },
  ],
  drills: [
    {
      id: 'batch-notes/output-weights',
      title: { en: 'Do it yourself: the output weights', ko: '직접 해 보기: 출력층 가중치' },
      summary: {
        en: 'Three samples pull at the same two weights: add up what each of them brings.',
        ko: '표본 세 개가 같은 가중치 두 개를 함께 움직여요. 표본마다 구한 기울기를 더해 보세요.',
      },
      task: {
        en: 'Take one step over the whole batch: work out the gradients and the new values of the two weights into the linear output.',
        ko: '배치 전체로 한 걸음 갱신해 보세요. 선형 출력으로 들어가는 가중치 두 개의 기울기와 새 값을 구하면 돼요.',
      },
      weights: [
        { layer: 3, unit: 1, from: 1 },
        { layer: 3, unit: 1, from: 2 },
      ],
    },
  ],
  published: batchNotesPublication,
};
