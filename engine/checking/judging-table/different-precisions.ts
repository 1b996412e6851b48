import type { JudgingTopic } from './judging-row.ts';

const fromSum = {
  network: 'lecture-slides',
  precision: { decimals: 8 },
  beside: { 'z.1.1': '0.028' },
  besideRoundedTo: { decimals: 3 },
  asks: 'a.1.1',
} as const;
const weight = { network: 'article', asks: 'w+.2.1.1' } as const;
const fineStep = { ...weight, precision: { decimals: 8 }, besideRoundedTo: { decimals: 4 } } as const;
const coarseStep = { ...weight, precision: { decimals: 4 }, besideRoundedTo: { decimals: 8 } } as const;

export const differentPrecisions: JudgingTopic = {
  title: { en: 'Answers rounded differently', ko: '자릿수가 서로 다른 답' },
  text: {
    en: 'Each answer is held to its own digits. An earlier right answer with fewer of them stands for every right value that may have been rounded to it; what follows from one of these is `coarse`, not wrong.',
    ko: '답마다 그 답에 약속한 자릿수로 채점해요. 더 적은 자릿수로 맞힌 앞의 답은 반올림해서 그 답이 되는 올바른 값을 모두 뜻해요. 그 가운데 하나에서 따라 나온 답은 틀린 것이 아니라 `coarse`예요.',
  },
  rows: [
    {
      ...fromSum,
      answer: '0.50687457',
      verdict: 'correct',
      note: {
        en: 'σ(0.0275), from the sum in full.',
        ko: '반올림하지 않은 가중합으로 계산한 σ(0.0275)예요.',
      },
    },
    {
      ...fromSum,
      answer: '0.50699954',
      verdict: 'coarse',
      needs: 8,
      note: {
        en: 'σ(0.028): right from the three decimals that were asked for, which are too few for eight.',
        ko: 'σ(0.028)이에요. 소수점 아래 세 자리로 답하게 한 값에서는 맞지만, 세 자리로는 여덟 자리를 알 수 없어요.',
      },
    },
    {
      ...fromSum,
      answer: '0.50710000',
      verdict: 'wrong',
      note: {
        en: 'σ(0.0284), and 0.0284 is 0.028 too; but 0.0075 + 0.0200 comes to 0.028 at most, even with 0.008 for 0.0075.',
        ko: 'σ(0.0284)이고 0.0284도 반올림하면 0.028이에요. 하지만 0.0075 + 0.0200은 0.0075를 0.008로 적어도 0.028을 넘지 않아요.',
      },
    },
    {
      network: 'lecture-slides',
      precision: { decimals: 4 },
      beside: { 'w+.1.1.1': '0.14993834', 'w+.1.1.2': '0.19987667' },
      besideRoundedTo: { decimals: 8 },
      asks: "z'.1.1",
      answer: '0.0275',
      verdict: 'coarse',
      needs: 5,
      note: {
        en: '0.14993834 × 0.05 + 0.19987667 × 0.1 = 0.027485, but the old 0.0275 is the same to four decimals.',
        ko: '0.14993834 × 0.05 + 0.19987667 × 0.1 = 0.027485예요. 하지만 갱신하기 전의 0.0275도 네 자리에서는 같은 값이에요.',
      },
    },
    {
      ...fineStep,
      beside: { 'dE/dw.2.1.1': '0.00005' },
      answer: '0.44997500',
      verdict: 'carried',
      note: {
        en: '0.45 − 0.5 × 0.00005: little, but eight decimals show that a step was taken.',
        ko: '0.45 − 0.5 × 0.00005예요. 작지만 여덟 자리에서는 갱신한 것이 보여요.',
      },
    },
    {
      ...fineStep,
      beside: { 'dE/dw.2.1.1': '0.00006' },
      answer: '0.44997000',
      verdict: 'carried',
      note: {
        en: '0.45 − 0.5 × 0.00006.',
        ko: '0.45 − 0.5 × 0.00006이에요.',
      },
    },
    {
      ...coarseStep,
      beside: { 'dE/dw.2.1.1': '0.00001000' },
      answer: '0.4500',
      verdict: 'wrong',
      note: {
        en: '0.45 − 0.5 × 0.00001 = 0.449995 is the old weight to four decimals: nothing shows that a step was taken.',
        ko: '0.45 − 0.5 × 0.00001 = 0.449995는 넷째 자리까지 갱신 전의 가중치와 같아서, 갱신했는지 알 수 없어요.',
      },
    },
    {
      ...coarseStep,
      beside: { 'dE/dw.2.1.1': '0.00100000' },
      answer: '0.4495',
      verdict: 'carried',
      note: {
        en: '0.45 − 0.5 × 0.001 = 0.4495: a step that shows.',
        ko: '0.45 − 0.5 × 0.001 = 0.4495이니, 갱신한 것이 드러나요.',
      },
    },
    {
      network: 'matrix-derivation',
      precision: { decimals: 3 },
      beside: { 'dE/db.1': '0.000100' },
      besideRoundedTo: { decimals: 6 },
      asks: 'b+.1',
      answer: '0.120',
      verdict: 'wrong',
      note: {
        en: 'The same of a bias that a layer shares: 0.12 − 0.5 × 0.0001 = 0.11995.',
        ko: '층이 함께 쓰는 편향도 마찬가지예요: 0.12 − 0.5 × 0.0001 = 0.11995.',
      },
    },
  ],
};
