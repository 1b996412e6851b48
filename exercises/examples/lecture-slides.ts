import { lectureSlidesPublication } from '../audit/claims/lecture-slides/publication.ts';
import type { Example } from './example.ts';

/** Lecture slides on a 2-2-2 network without biases, worked to four places; w2, w3 and w4 are left to the reader. */
export const lectureSlides: Example = {
  id: 'lecture-slides',
  title: { en: 'Lecture slides: a 2-2-2 network', ko: '강의 슬라이드: 2-2-2 신경망' },
  summary: {
    en: 'Two inputs, two hidden units, two outputs, all sigmoid, no bias. Eight weights, learning rate 0.5, four significant figures.',
    ko: '입력 2개, 은닉 유닛 2개, 출력 2개. 활성화 함수는 모두 시그모이드이고 편향은 없어요. 가중치 8개, 학습률 0.5, 유효 숫자 네 자리까지 계산해요.',
  },
  source: '001_4fdd033b6857c059.txt',
  network: {
    format: 'backprop-workbook.network',
    version: 1,
    title: { en: 'Lecture slides: a 2-2-2 network', ko: '강의 슬라이드: 2-2-2 신경망' },
    notation: 'net-out',
    inputs: 2,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        bias: { kind: 'none' },
      },
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.35, 0.4],
          [0.45, 0.5],
        ],
        bias: { kind: 'none' },
      },
    ],
    loss: 'half-sum-squared-error',
    learningRate: 0.5,
    samples: [{ input: [0.05, 0.1], target: [0.01, 0.99] }],
  },
  precision: { significant: 4 },
  notes: [
    {
      en: 'The slides write four decimals, and four significant figures where a value is very small, as in 0.0001235.',
      ko: '슬라이드는 소수점 아래 넷째 자리까지 적고, 0.0001235처럼 아주 작은 값은 유효 숫자 네 개로 적어요.',
    },
    {
      en: 'Look at the gradient of w₁ beside that of w₅: 0.0001233 against 0.07141. On its way back through one more layer the error is multiplied by one more slope, at most 0.25, and here also by a small input. Through many layers hardly anything is left of it; that is what the slides call the vanishing gradient.',
      ko: 'w₁과 w₅의 기울기를 나란히 보세요. 0.0001233과 0.07141이에요. 오차는 한 층을 더 거슬러 갈 때마다 많아야 0.25인 기울기를 한 번 더 곱하고, 여기서는 작은 입력값까지 곱해요. 층이 많으면 오차가 거의 남지 않는데, 슬라이드에서 말하는 기울기 소실이 바로 이것이에요.',
    },
  ],
  drills: [
    {
      id: 'lecture-slides/hidden-weights',
      title: { en: 'Do it yourself: w₂, w₃, w₄', ko: '직접 해 보기: w₂, w₃, w₄' },
      summary: {
        en: 'The slides work out w₁ and w₅ to w₈ and leave the other three weights to you.',
        ko: '슬라이드는 w₁과 w₅~w₈을 풀어 주고, 나머지 가중치 세 개는 여러분에게 남겨 두었어요.',
      },
      task: {
        en: 'Take one step of gradient descent on paper, with the weights as they stand in the diagram. Write down the gradients and the new values of w₂, w₃ and w₄.',
        ko: '그림에 적힌 가중치를 그대로 써서 경사 하강법 한 걸음을 종이에 계산해 보세요. w₂, w₃, w₄의 기울기와 새 값을 적으면 돼요.',
      },
      weights: [
        { layer: 1, unit: 1, from: 2 },
        { layer: 1, unit: 2, from: 1 },
        { layer: 1, unit: 2, from: 2 },
      ],
    },
  ],
  published: lectureSlidesPublication,
};
