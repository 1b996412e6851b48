import type { LocalizedText, NetworkDocument } from '../../../engine/network/document.ts';
import type { NetworkPreset } from '../../contract/editor-views.ts';

const odd = [
  [0.5, 0.6],
  [0.7, 0.4],
];
const even = [
  [0.6, 0.4],
  [0.5, 0.7],
];

/** Four hidden layers that differ in their activation alone, so that what it does to the gradients can be compared. */
const deepNetwork = (title: LocalizedText, activation: 'sigmoid' | 'relu'): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  title,
  notation: 'indexed',
  inputs: 2,
  layers: [
    ...[odd, even, odd, even].map((weights) => ({ units: 2, activation, weights, bias: { kind: 'none' } }) as const),
    { units: 1, activation: 'sigmoid', weights: [[0.6, 0.5]], bias: { kind: 'none' } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [1, 0.5], target: [0] }],
});

const sigmoidTitle = { en: 'Deep, with sigmoid: 2-2-2-2-2-1', ko: '깊은 시그모이드: 2-2-2-2-2-1' };
const reluTitle = { en: 'Deep, with ReLU: 2-2-2-2-2-1', ko: '깊은 ReLU: 2-2-2-2-2-1' };

export const deepSigmoid: NetworkPreset = {
  id: 'deep-sigmoid',
  title: sigmoidTitle,
  summary: {
    en: 'The vanishing gradient: with every layer back, the gradients are about four times as small.',
    ko: '기울기 소실을 볼 수 있어요. 한 층 거슬러 올라갈 때마다 기울기가 4분의 1쯤으로 줄어요.',
  },
  network: deepNetwork(sigmoidTitle, 'sigmoid'),
};

export const deepRelu: NetworkPreset = {
  id: 'deep-relu',
  title: reluTitle,
  summary: {
    en: 'The same weights with ReLU in the hidden layers: the gradients keep their size all the way back.',
    ko: '가중치는 같고 은닉층만 ReLU로 바꿨어요. 기울기가 끝까지 거의 줄지 않아요.',
  },
  network: deepNetwork(reluTitle, 'relu'),
};
