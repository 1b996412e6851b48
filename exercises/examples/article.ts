import { articlePublication } from '../audit/claims/article/publication.ts';
import type { Example } from './example.ts';

/** An article that works one whole epoch of a 2-2-2 network without biases to eight decimals. */
export const article: Example = {
  id: 'article',
  title: { en: 'Article: one epoch in full', ko: '아티클: 한 에포크 전체' },
  summary: {
    en: 'Two inputs, two hidden units, two outputs, all sigmoid, no bias. Every step of one epoch to eight decimals, and the loss before and after it.',
    ko: '입력 2개, 은닉 유닛 2개, 출력 2개. 활성화 함수는 모두 시그모이드이고 편향은 없어요. 한 에포크를 한 단계도 빼지 않고 소수점 아래 여덟째 자리까지 계산하고, 갱신 전과 후의 손실을 비교해요.',
  },
  source: '003_b064a821ee2c25f0.txt',
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title: { en: 'Article: one epoch in full', ko: '아티클: 한 에포크 전체' },
    notation: 'numbered',
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
  precision: { decimals: 8 },
  notes: [
    {
      en: 'The article goes back in two steps: first the weights into the outputs, w₅ to w₈, then the weights into the hidden units, w₁ to w₄. The second step uses the old w₅ to w₈, because all gradients belong to the network as it was on the way forward.',
      ko: '이 글은 두 단계로 거슬러 올라가요. 먼저 출력으로 들어가는 w₅~w₈을, 다음으로 은닉 유닛으로 들어가는 w₁~w₄를 계산해요. 둘째 단계에서도 갱신하기 전의 w₅~w₈을 쓰는데, 모든 기울기는 순전파를 할 때의 신경망에서 구하기 때문이에요.',
    },
    {
      en: 'One step takes the loss from 0.02397190 to 0.02323634.',
      ko: '한 번 갱신하면 손실이 0.02397190에서 0.02323634까지 줄어요.',
    },
  ],
  drills: [
    {
      id: 'article/hidden-weights',
      title: { en: 'Do it yourself: w₁ to w₄', ko: '직접 해 보기: w₁~w₄' },
      summary: {
        en: 'The second step of the way back, to eight decimals: errors from both outputs meet in each hidden unit.',
        ko: '역전파의 둘째 단계예요. 두 출력에서 온 오차가 은닉 유닛마다 만나요. 소수점 아래 여덟째 자리까지 구해 보세요.',
      },
      task: {
        en: 'Take one step of gradient descent and write down the gradients and the new values of w₁, w₂, w₃ and w₄, to eight decimals as the article does.',
        ko: '경사 하강법 한 걸음을 계산해서 w₁, w₂, w₃, w₄의 기울기와 새 값을 적어 보세요. 아티클처럼 소수점 아래 여덟째 자리까지 구해요.',
      },
      weights: [
        { layer: 1, unit: 1, from: 1 },
        { layer: 1, unit: 1, from: 2 },
        { layer: 1, unit: 2, from: 1 },
        { layer: 1, unit: 2, from: 2 },
      ],
    },
  ],
  published: articlePublication,
};
