import type { JudgingTopic } from './judging-row.ts';

const gradient = {
  network: 'lecture-slides',
  precision: { decimals: 4 },
  asks: 'dE/dw.2.1.1',
  verdict: 'correct',
} as const;

export const writing: JudgingTopic = {
  title: { en: 'How an answer may be written', ko: '답을 적는 방법' },
  text: {
    en: 'A point or a comma, powers of ten, fractions and calculations, full-width digits and any minus sign. A fraction or a calculation counts as exact.',
    ko: '점이나 쉼표, 10의 거듭제곱, 분수와 계산식, 전각 숫자, 어떤 빼기 기호든 알아들어요. 분수와 계산식은 반올림하지 않은 값으로 봐요.',
  },
  rows: [
    { ...gradient, answer: '0,0714', note: { en: 'A decimal comma.', ko: '소수점 자리에 쉼표를 적었어요.' } },
    {
      ...gradient,
      answer: ' .0714 ',
      note: { en: 'No zero in front, blanks around.', ko: '앞의 0을 빼고, 둘레에 빈칸이 있어요.' },
    },
    { ...gradient, answer: '０．０７１４', note: { en: 'Full-width digits.', ko: '전각 숫자예요.' } },
    {
      ...gradient,
      answer: '7.14e-2',
      note: { en: 'An exponent: four decimals.', ko: '지수로 적었고, 소수점 아래 네 자리예요.' },
    },
    { ...gradient, answer: '7.14×10^-2', note: { en: 'A power of ten.', ko: '10의 거듭제곱으로 적었어요.' } },
    {
      ...gradient,
      answer: '0.07140620',
      note: { en: 'More digits than asked.', ko: '약속보다 자릿수가 많아요.' },
    },
    {
      ...gradient,
      answer: '0.5843 · 0.2411 · 0.5069',
      note: { en: 'A calculation: 0.071408.', ko: '계산식이고 값은 0.071408이에요.' },
    },
    {
      ...gradient,
      asks: 'a.2.1',
      answer: 'σ(0.3817)',
      note: { en: 'The function by its letter: 0.594283.', ko: '함수를 글자로 적었고 값은 0.594283이에요.' },
    },
    {
      ...gradient,
      asks: 'a.2.1',
      answer: '1/(1+exp(-0.3817))',
      note: { en: 'The same function written out.', ko: '같은 함수를 풀어 적었어요.' },
    },
    {
      ...gradient,
      asks: 'z.1.1',
      answer: '11/400',
      note: { en: 'A fraction: exactly 0.0275.', ko: '분수이고 값은 정확히 0.0275예요.' },
    },
    {
      ...gradient,
      precision: { decimals: 6 },
      asks: 'dE/dw.2.2.1',
      answer: '−0.044423',
      note: { en: 'The minus sign of formulas.', ko: '수식에 쓰는 빼기 기호예요.' },
    },
    {
      ...gradient,
      network: 'article',
      asks: 'z.1.1',
      answer: '0.08',
      note: {
        en: 'Exactly 0.0800: zeros at the end need not be written.',
        ko: '정확히 0.0800이고, 끝의 0은 적지 않아도 돼요.',
      },
    },
  ],
};
