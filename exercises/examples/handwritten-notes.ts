import { handwrittenNotesPublication } from '../audit/claims/handwritten-notes/publication.ts';
import type { Example } from './example.ts';

/** Handwritten notes on the network of the article, in matrix form and with many slips. */
export const handwrittenNotes: Example = {
  id: 'handwritten-notes',
  title: { en: 'Handwritten notes: the same in matrices', ko: '손글씨 노트: 행렬로 쓴 같은 신경망' },
  summary: {
    en: 'The network of the article once more, with its weights as matrices. Someone wrote these notes in a hurry: a good place to hunt for slips.',
    ko: '아티클과 같은 신경망을 가중치 행렬로 다시 써요. 서둘러 적은 노트라서 실수를 찾아보기에 좋아요.',
  },
  source: '000_a06789ee4bf79021.txt',
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title: { en: 'Handwritten notes: the same in matrices', ko: '손글씨 노트: 행렬로 쓴 같은 신경망' },
    notation: 'matrix',
    inputs: 2,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.3, 0.25],
          [0.4, 0.35],
        ],
        bias: { kind: 'none' },
      },
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.45, 0.4],
          [0.7, 0.6],
        ],
        bias: { kind: 'none' },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [{ input: [0.1, 0.2], target: [0.4, 0.6] }],
  },
  precision: { decimals: 6 },
  notes: [
    {
      en: 'The notes use two learning rates: 0.1 in the two updates that they work out line by line, and 0.5 in every matrix of updated weights. The workbook takes 0.5, and shows beside the other lines what 0.1 gives.',
      ko: '노트에는 학습률이 두 가지로 나와요. 한 줄씩 풀어 쓴 갱신 두 곳에서는 0.1이고, 갱신된 가중치 행렬에서는 모두 0.5예요. 여기서는 0.5로 계산하고, 나머지 줄에는 0.1일 때의 값을 함께 보여 줘요.',
    },
    {
      en: 'w_ij is the weight into unit i from unit j, as in z₁ = x₁w₁₁ + x₂w₁₂, and both layers use the same names. A matrix times a column of inputs then has a row for each unit; the notes print two of their four matrices with rows and columns exchanged.',
      ko: 'z₁ = x₁w₁₁ + x₂w₁₂에서 보듯이 w_ij는 유닛 j에서 유닛 i로 들어가는 가중치이고, 두 층이 같은 이름을 써요. 그러니 입력을 세로로 놓고 행렬을 곱하려면 유닛마다 행이 하나씩 있어야 하는데, 노트의 행렬 네 개 가운데 두 개는 행과 열이 바뀌어 있어요.',
    },
    {
      en: 'Values are cut off here and not rounded: 0.609446 becomes 0.60944. That is a habit and no mistake.',
      ko: '이 노트는 값을 반올림하지 않고 버려요. 0.609446을 0.60944로 적는 식이에요. 실수가 아니라 적는 방식이에요.',
    },
  ],
  drills: [
    {
      id: 'handwritten-notes/output-weights',
      title: { en: 'Do it yourself: the output matrix', ko: '직접 해 보기: 출력층 행렬' },
      summary: {
        en: 'All four entries of the second matrix after one step with learning rate 0.5.',
        ko: '학습률 0.5로 한 걸음 갱신한 둘째 행렬의 원소 네 개를 모두 구해요.',
      },
      task: {
        en: 'Work out the gradients and the updated values of all four entries of the output layer’s matrix.',
        ko: '출력층 가중치 행렬의 원소 네 개에 대해 기울기와 갱신된 값을 구해 보세요.',
      },
      weights: [
        { layer: 2, unit: 1, from: 1 },
        { layer: 2, unit: 1, from: 2 },
        { layer: 2, unit: 2, from: 1 },
        { layer: 2, unit: 2, from: 2 },
      ],
    },
  ],
  published: handwrittenNotesPublication,
};
