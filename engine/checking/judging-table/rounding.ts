import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;
const slidesInThree = { network: 'lecture-slides', precision: { decimals: 3 } } as const;
const slidesInFigures = { network: 'lecture-slides', precision: { significant: 4 } } as const;
const article = { network: 'article', precision: { decimals: 8 } } as const;

export const rounding: JudgingTopic = {
  title: { en: 'Rounding', ko: '반올림' },
  text: {
    en: 'An answer is `correct` when the right method reaches it. Whoever works a formula may take its products and sums in any order and grouping, multiply a factor out or put a common one in front, write a function in any of its usual forms, and round each value on the way as agreed or keep it in full, a tie up or to the even digit.',
    ko: '올바른 방법으로 계산해 나올 수 있는 답이면 `correct`예요. 곱과 합은 어떤 순서로, 어떻게 묶어 계산해도 되고, 괄호를 풀거나 공통인수로 묶어도, 함수를 다른 꼴로 써도 괜찮아요. 중간값은 약속한 자리로 반올림해도, 반올림하지 않고 이어서 써도 되고, 딱 절반일 때는 올려도, 짝수 쪽으로 맞춰도 돼요.',
  },
  rows: [
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.0714',
      verdict: 'correct',
      note: {
        en: '0.584272 × 0.241113 × 0.506875 = 0.071406, and also 0.5843 × 0.2411 × 0.5069 = 0.071408.',
        ko: '0.584272 × 0.241113 × 0.506875 = 0.071406이고, 반올림한 값으로 곱해도 0.5843 × 0.2411 × 0.5069 = 0.071408이에요.',
      },
    },
    {
      ...slides,
      beside: { 'a.1.1': '0.5069', 'a.1.2': '0.5106' },
      asks: 'dE/da.1.2',
      answer: '0.0125',
      verdict: 'correct',
      note: {
        en: 'With full values: 0.140875 × 0.4 − 0.087642 × 0.5 = 0.012529.',
        ko: '반올림하지 않은 값으로 계산하면 0.140875 × 0.4 − 0.087642 × 0.5 = 0.012529예요.',
      },
    },
    {
      ...slides,
      beside: { 'a.1.1': '0.5069', 'a.1.2': '0.5106' },
      asks: 'dE/da.1.2',
      answer: '0.0126',
      verdict: 'correct',
      note: {
        en: 'With rounded values: 0.1409 × 0.4 is written as 0.0564, 0.0876 × 0.5 as 0.0438, and 0.0564 − 0.0438 = 0.0126.',
        ko: '반올림한 값으로 계산하면 0.1409 × 0.4는 0.0564, 0.0876 × 0.5는 0.0438이고, 0.0564 − 0.0438 = 0.0126이에요.',
      },
    },
    {
      ...slides,
      beside: { 'a.1.1': '0.5069', 'a.1.2': '0.5106' },
      asks: 'dE/da.1.2',
      answer: '0.0132',
      verdict: 'wrong',
      note: {
        en: 'Each delta may be off by a unit, each product and the sum by half of one: 0.012529 moves by three units of the last place at most.',
        ko: '델타는 마지막 자리에서 1, 곱과 합은 그 절반까지 어긋날 수 있어서, 0.012529는 마지막 자리에서 많아야 3만큼 움직여요.',
      },
    },
    {
      ...slidesInThree,
      asks: 'z.1.2',
      answer: '0.043',
      verdict: 'correct',
      note: {
        en: '0.25 × 0.05 + 0.3 × 0.1 = 0.0425 lies on a tie; half-up gives 0.043.',
        ko: '0.25 × 0.05 + 0.3 × 0.1 = 0.0425는 딱 절반이고, 올리면 0.043이에요.',
      },
    },
    {
      ...slidesInThree,
      asks: 'z.1.2',
      answer: '0.042',
      verdict: 'correct',
      note: { en: 'The same tie; half-even gives 0.042.', ko: '같은 절반을 짝수 쪽으로 맞추면 0.042예요.' },
    },
    {
      ...slidesInThree,
      asks: 'z.1.2',
      answer: '0.0425',
      verdict: 'correct',
      note: { en: 'More digits than asked are fine.', ko: '약속보다 자릿수가 많은 것은 괜찮아요.' },
    },
    {
      ...slidesInFigures,
      asks: 'dE/dw.2.1.1',
      answer: '0.07141',
      verdict: 'correct',
      note: { en: '0.0714062 to four significant figures.', ko: '0.0714062를 유효 숫자 네 개로 적은 값이에요.' },
    },
    {
      ...slidesInFigures,
      beside: { 'dE/dw.2.1.1': '0.07141' },
      asks: 'w+.2.1.1',
      answer: '0.3143',
      verdict: 'correct',
      note: { en: '0.35 − 0.5 × 0.07141 = 0.314295.', ko: '0.35 − 0.5 × 0.07141 = 0.314295예요.' },
    },
    {
      ...article,
      asks: 'E',
      answer: '0.02397190',
      verdict: 'correct',
      note: {
        en: '½ (0.4 − 0.60944600)² + ½ (0.6 − 0.66384491)² = 0.02193381 + 0.00203809.',
        ko: '½ (0.4 − 0.60944600)² + ½ (0.6 − 0.66384491)² = 0.02193381 + 0.00203809예요.',
      },
    },
    {
      ...article,
      asks: 'w+.1.1.1',
      answer: '0.29959556',
      verdict: 'correct',
      note: { en: '0.3 − 0.5 × 0.00080888 = 0.29959556.', ko: '0.3 − 0.5 × 0.00080888 = 0.29959556이에요.' },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      asks: 'dE/dw.3.1.1',
      answer: '6.9700',
      verdict: 'correct',
      note: {
        en: 'Three samples together: 1.2971 + 2.4491 + 3.2238 = 6.9700.',
        ko: '표본 세 개를 더하면 1.2971 + 2.4491 + 3.2238 = 6.9700이에요.',
      },
    },
  ],
};
