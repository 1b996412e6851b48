import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;
const gradient = { ...slides, asks: 'dE/dw.2.1.1', verdict: 'invalid' } as const;

export const notCounted: JudgingTopic = {
  title: { en: 'What is no answer yet', ko: '아직 답이 아닌 것' },
  text: {
    en: 'What cannot be read, and what has fewer digits than agreed, is `invalid`: told so, and never counted. Somebody who is simply wrong hears nothing about digits.',
    ko: '읽을 수 없는 것과 약속보다 자릿수가 적은 것은 `invalid`예요. 까닭을 알려 주고 시도로 세지 않아요. 그냥 틀린 답에는 자릿수 이야기를 하지 않아요.',
  },
  rows: [
    { ...gradient, answer: '', note: { en: 'Nothing.', ko: '아무것도 없어요.' } },
    { ...gradient, answer: 'about 0.07', note: { en: 'A word.', ko: '글자가 섞여 있어요.' } },
    { ...gradient, answer: '0.07.14', note: { en: 'Two points.', ko: '소수점이 두 개예요.' } },
    { ...gradient, answer: '1e999', note: { en: 'More than any number here.', ko: '다룰 수 있는 수를 넘어요.' } },
    { ...gradient, answer: '0.5843*', note: { en: 'A sign without a number.', ko: '기호 뒤에 수가 없어요.' } },
    { ...gradient, answer: '0.0714/0', note: { en: 'A division by zero.', ko: '0으로 나누었어요.' } },
    {
      ...gradient,
      answer: '0.07',
      needs: 4,
      note: { en: '0.0714 rounds to it: two digits are missing.', ko: '0.0714를 반올림한 값이라, 두 자리가 모자라요.' },
    },
    {
      ...slides,
      asks: 'a.1.1',
      answer: '0.506',
      verdict: 'invalid',
      needs: 4,
      note: {
        en: '0.506874 cut off instead of rounded, and a digit too few besides.',
        ko: '0.506874를 반올림하지 않고 자리를 버렸고, 한 자리를 덜 적었어요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.6943' },
      asks: 'dE/da.2.1',
      answer: '0.68',
      verdict: 'invalid',
      needs: 4,
      note: {
        en: '0.6943 − 0.01 = 0.6843 rounds to it: too few digits for a step from your own value too.',
        ko: '0.6943 − 0.01 = 0.6843을 반올림한 값이에요. 직접 적은 값에서 이어 계산할 때도 자릿수를 채워야 해요.',
      },
    },
    {
      ...gradient,
      answer: '7e-2',
      needs: 4,
      note: { en: 'The same with an exponent.', ko: '같은 값을 지수로 적었어요.' },
    },
    {
      ...gradient,
      answer: '0.08',
      verdict: 'wrong',
      note: {
        en: 'Nothing from 0.075 to 0.085 is right, so it is not the digits.',
        ko: '0.075에서 0.085까지 맞는 값이 없으니, 자릿수 탓이 아니에요.',
      },
    },
    {
      ...gradient,
      precision: { decimals: 3 },
      asks: 'z.1.2',
      answer: '0.04',
      needs: 3,
      note: { en: '0.043 rounds to it.', ko: '0.043을 반올림한 값이에요.' },
    },
    {
      ...gradient,
      precision: { significant: 4 },
      asks: 'w+.2.1.1',
      answer: '0.31',
      needs: 4,
      note: { en: '0.3143 rounds to it.', ko: '0.3143을 반올림한 값이에요.' },
    },
  ],
};
