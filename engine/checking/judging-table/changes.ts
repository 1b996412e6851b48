import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;
const afterGradient = { ...slides, beside: { 'dE/dw.2.1.1': '0.0714' } } as const;
const article = { network: 'article', precision: { decimals: 8 } } as const;

export const changes: JudgingTopic = {
  title: { en: 'The change of a weight, and the gradient of an input', ko: '가중치의 변화량과 입력의 기울기' },
  text: {
    en: 'The change of a weight, −η ∂E/∂w, and the gradient of an input may be asked as well. Where a change stands on the sheet, the new value may go on from it.',
    ko: '가중치의 변화량(−η ∂E/∂w)과 입력의 기울기도 물어볼 수 있어요. 변화량을 적었다면 새 값을 거기에서 이어 계산해도 돼요.',
  },
  rows: [
    {
      ...slides,
      asks: 'Δw.2.1.1',
      answer: '-0.0357',
      verdict: 'correct',
      note: { en: '−0.5 × 0.0714.', ko: '−0.5 × 0.0714예요.' },
    },
    {
      ...afterGradient,
      asks: 'Δw.2.1.1',
      answer: '0.0357',
      verdict: 'mistake',
      mistake: 'added-not-subtracted',
      note: { en: '0.5 × 0.0714, without the minus.', ko: '빼기 부호 없이 0.5 × 0.0714로 계산했어요.' },
    },
    {
      ...afterGradient,
      asks: 'Δw.2.1.1',
      answer: '-0.0714',
      verdict: 'mistake',
      mistake: 'rate-forgotten',
      note: { en: 'The gradient with its sign turned, without 0.5.', ko: '0.5를 빼고 기울기의 부호만 바꿨어요.' },
    },
    {
      ...afterGradient,
      asks: 'Δw.2.1.1',
      answer: '0.0714',
      verdict: 'mistake',
      mistake: 'gradient-for-weight',
      note: { en: 'The gradient itself.', ko: '기울기를 그대로 적었어요.' },
    },
    {
      ...slides,
      beside: { 'Δw.2.1.1': '0.0357' },
      asks: 'w+.2.1.1',
      answer: '0.3857',
      verdict: 'carried',
      note: {
        en: '0.35 + 0.0357: the sign was lost before, this step is right.',
        ko: '0.35 + 0.0357이에요. 부호는 앞에서 틀렸고 이 단계는 맞아요.',
      },
    },
    {
      ...slides,
      beside: { 'Δw.2.1.1': '-0.0457' },
      asks: 'w+.2.1.1',
      answer: '0.3143',
      verdict: 'correct',
      note: { en: 'Right after all: 0.35 − 0.0357.', ko: '0.35 − 0.0357이니 결국 맞았어요.' },
    },
    {
      ...article,
      asks: 'dE/dx.1',
      answer: '0.00526697',
      verdict: 'correct',
      note: {
        en: '0.00808875 × 0.3 + 0.00710086 × 0.4: what comes back along both weights out of the input.',
        ko: '0.00808875 × 0.3 + 0.00710086 × 0.4예요. 입력에서 나가는 두 가중치를 따라 돌아온 값을 더했어요.',
      },
    },
    {
      ...article,
      asks: 'dE/dx.1',
      answer: '0.00242663',
      verdict: 'mistake',
      mistake: 'path-missed',
      note: { en: '0.00808875 × 0.3 alone.', ko: '0.00808875 × 0.3만 계산했어요.' },
    },
    {
      ...article,
      beside: { 'dE/dz.1.1': '0.00808875', 'dE/dz.1.2': '0.00710086' },
      asks: 'dE/dx.2',
      answer: '0.00572080',
      verdict: 'mistake',
      mistake: 'weights-transposed',
      note: {
        en: '0.00808875 × 0.4 + 0.00710086 × 0.35: a row of the weights where the column belongs.',
        ko: '0.00808875 × 0.4 + 0.00710086 × 0.35예요. 열을 써야 할 곳에 가중치의 행을 썼어요.',
      },
    },
  ],
};
