import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 }, verdict: 'mistake' } as const;
const batch = { network: 'batch-notes', precision: { decimals: 4 }, verdict: 'mistake' } as const;
const step = {
  network: 'article',
  precision: { decimals: 8 },
  beside: { 'dE/dw.2.1.1': '0.02592286' },
  asks: 'w+.2.1.1',
  verdict: 'mistake',
} as const;

export const mistakesElsewhere: JudgingTopic = {
  title: { en: 'Known mistakes on the way forward and in the step', ko: '순전파와 갱신에서 하는 실수' },
  text: {
    en: 'The same holds from the first weighted sum to the new weight.',
    ko: '첫 가중합에서 새 가중치까지 마찬가지예요.',
  },
  rows: [
    {
      ...slides,
      precision: { decimals: 3 },
      asks: 'z.1.2',
      answer: '0.040',
      mistake: 'weights-transposed',
      note: {
        en: '0.2 × 0.05 + 0.3 × 0.1: a column for a row.',
        ko: '행 대신 열을 읽어 0.2 × 0.05 + 0.3 × 0.1로 계산했어요.',
      },
    },
    {
      ...batch,
      asks: 'z.2.2@1',
      answer: '1.6136',
      mistake: 'bias-forgotten',
      note: {
        en: '2 × 0.2689 + 4 × 0.2689, without the bias 1.',
        ko: '편향 1을 빼고 2 × 0.2689 + 4 × 0.2689만 계산했어요.',
      },
    },
    {
      ...slides,
      asks: 'a.2.1',
      answer: '0.3817',
      mistake: 'activation-forgotten',
      note: { en: 'The weighted sum, without σ.', ko: 'σ를 씌우지 않은 가중합이에요.' },
    },
    {
      ...slides,
      asks: 'a.2.1',
      answer: '0.4057',
      mistake: 'exponent-sign',
      note: {
        en: '1 ÷ (1 + e^0.3817), where the exponent is −0.3817.',
        ko: '지수가 −0.3817이어야 하는데 1 ÷ (1 + e^0.3817)로 계산했어요.',
      },
    },
    {
      ...slides,
      asks: 'E.1',
      answer: '0.5843',
      mistake: 'term-for-loss',
      note: { en: '0.5943 − 0.01, not squared.', ko: '제곱하지 않은 0.5943 − 0.01이에요.' },
    },
    {
      ...slides,
      asks: 'E.1',
      answer: '0.3414',
      mistake: 'factor-two',
      note: { en: '(0.01 − 0.5943)², without ½.', ko: '½을 빼고 (0.01 − 0.5943)²만 계산했어요.' },
    },
    {
      ...batch,
      asks: 'E',
      answer: '46.8857',
      mistake: 'batch-not-averaged',
      note: {
        en: '6.8077 + 15.3836 + 24.6944, not divided by 3.',
        ko: '3으로 나누지 않은 6.8077 + 15.3836 + 24.6944예요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.7141',
      mistake: 'decimal-slip',
      note: { en: '0.0714 with its point one place on.', ko: '0.0714의 소수점이 한 자리 밀렸어요.' },
    },
    {
      ...step,
      answer: '0.42407714',
      mistake: 'rate-forgotten',
      note: { en: '0.45 − 0.02592286, without 0.5.', ko: '0.5를 빼고 0.45 − 0.02592286으로 계산했어요.' },
    },
    {
      ...step,
      answer: '0.46296143',
      mistake: 'added-not-subtracted',
      note: { en: '0.45 + 0.5 × 0.02592286.', ko: '빼지 않고 더했어요: 0.45 + 0.5 × 0.02592286.' },
    },
    {
      ...step,
      answer: '0.02592286',
      mistake: 'gradient-for-weight',
      note: { en: 'The gradient itself.', ko: '새 가중치가 아니라 기울기예요.' },
    },
    {
      ...step,
      answer: '0.45',
      mistake: 'step-left-out',
      note: {
        en: 'The old weight, whether with zeros or without: that is no matter of digits.',
        ko: '갱신하기 전의 가중치예요. 끝에 0을 더 적는다고 달라지지 않아요.',
      },
    },
    {
      ...step,
      answer: '0.44870386',
      mistake: 'decimal-slip',
      note: { en: '0.45 − 0.05 × 0.02592286.', ko: '소수점이 밀려 0.45 − 0.05 × 0.02592286으로 계산했어요.' },
    },
  ],
};
