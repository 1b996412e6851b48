import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 }, verdict: 'rounded' } as const;

export const otherRounding: JudgingTopic = {
  title: { en: 'Right, but rounded otherwise', ko: '방법은 맞고 반올림만 다른 것' },
  text: {
    en: 'Where neither the right method, rounded as agreed, nor a known mistake gives an answer, but digits cut off or a value rounded too early on the way does, it is `rounded`: the method is right. What goes on from it is right as well.',
    ko: '약속대로 반올림해서는 나오지 않고 알려진 실수로도 나오지 않지만, 자리를 버리거나 도중의 값을 너무 일찍 반올림하면 나오는 답은 `rounded`예요. 방법은 맞아요. 이 답에서 이어서 계산한 것도 맞은 것으로 봐요.',
  },
  rows: [
    {
      ...slides,
      asks: 'a.1.1',
      answer: '0.5068',
      habit: 'cut-off',
      note: {
        en: '0.506874 rounds to 0.5069; it was cut off.',
        ko: '0.506874를 반올림하면 0.5069인데, 끝자리를 버렸어요.',
      },
    },
    {
      ...slides,
      asks: 'z.2.1',
      answer: '0.3825',
      habit: 'rounded-early',
      to: 2,
      note: {
        en: '0.35 × 0.51 + 0.4 × 0.51; with four decimals, 0.35 × 0.5069 + 0.4 × 0.5106 = 0.3817.',
        ko: '0.35 × 0.51 + 0.4 × 0.51이에요. 네 자리로 계산하면 0.35 × 0.5069 + 0.4 × 0.5106 = 0.3817이에요.',
      },
    },
    {
      ...slides,
      asks: 'a.2.1',
      answer: '0.5939',
      habit: 'rounded-early',
      to: 2,
      note: {
        en: 'σ(0.38) = 0.593873; σ(0.3817) = 0.594283.',
        ko: 'σ(0.38) = 0.593873이에요. σ(0.3817) = 0.594283이에요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.5939' },
      asks: 'dE/da.2.1',
      answer: '0.5839',
      habit: 'rounded-early',
      to: 2,
      note: {
        en: '0.5939 − 0.01: the right step from it, so that only the digits are off, as they are there.',
        ko: '0.5939 − 0.01이에요. 바르게 이어서 계산했으니, 앞의 값처럼 자릿수만 달라요.',
      },
    },
  ],
};
