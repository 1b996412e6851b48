import type { JudgingTopic } from './judging-row.ts';

const turned = { network: 'turned', precision: { decimals: 6 } } as const;

export const signOfTheDeltas: JudgingTopic = {
  title: { en: 'Errors as target minus output', ko: '오차를 목푯값 − 출력으로 두는 신경망' },
  text: {
    en: 'A network may say `"delta": "negative"`: then errors, deltas and gradients are −∂E/∂…, from target minus output on, and the step is added. Answers in the other sign are an `error-sign`.',
    ko: '신경망에 `"delta": "negative"`라고 적혀 있으면 오차를 목푯값에서 출력을 뺀 값으로 두고, 델타와 기울기도 모두 −∂E/∂…로 보고, 더해서 갱신해요. 부호가 반대인 답은 `error-sign`이에요.',
  },
  rows: [
    {
      ...turned,
      asks: 'dE/da.1.1',
      answer: '0.549834',
      verdict: 'correct',
      note: { en: '1 − 0.450166.', ko: '1 − 0.450166이에요.' },
    },
    {
      ...turned,
      asks: 'dE/dz.1.1',
      answer: '0.136093',
      verdict: 'correct',
      note: { en: '0.549834 × 0.450166 × 0.549834.', ko: '0.549834 × 0.450166 × 0.549834예요.' },
    },
    {
      ...turned,
      asks: 'dE/dz.1.1',
      answer: '-0.136093',
      verdict: 'mistake',
      mistake: 'error-sign',
      note: { en: 'From 0.450166 − 1.', ko: '0.450166 − 1에서 나온 값이에요.' },
    },
    {
      ...turned,
      beside: { 'dE/dz.1.1': '-0.136093' },
      asks: 'dE/dw.1.1.2',
      answer: '-0.272186',
      verdict: 'carried',
      note: { en: '−0.136093 × 2: the right step from there.', ko: '−0.136093 × 2이니 이 단계는 맞아요.' },
    },
    {
      ...turned,
      asks: 'Δw.1.1.2',
      answer: '0.027219',
      verdict: 'correct',
      note: {
        en: '0.1 × 0.272186: a change is the same in both signs.',
        ko: '0.1 × 0.272186이에요. 변화량은 어느 쪽 부호로든 같아요.',
      },
    },
    {
      ...turned,
      asks: 'w+.1.1.2',
      answer: '-0.372781',
      verdict: 'correct',
      note: { en: '−0.4 + 0.027219: and so is a new weight.', ko: '−0.4 + 0.027219예요. 새 가중치도 마찬가지예요.' },
    },
    {
      ...turned,
      beside: { 'dE/dw.1.1.2': '0.272186' },
      asks: 'w+.1.1.2',
      answer: '-0.427219',
      verdict: 'mistake',
      mistake: 'added-not-subtracted',
      note: {
        en: '−0.4 − 0.027219: subtracted, where the step is added. The name is that of the other sign.',
        ko: '−0.4 − 0.027219예요. 더해야 하는데 뺐어요. 이름은 반대 부호에서 붙인 그대로예요.',
      },
    },
  ],
};
