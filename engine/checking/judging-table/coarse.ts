import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;

export const coarse: JudgingTopic = {
  title: { en: 'Where so few digits say nothing', ko: '자릿수가 적어 알 수 없는 것' },
  text: {
    en: 'Where a known mistake, or the value before the step, is among what rounding can lead to, nothing can be said: the answer is `coarse`, is not counted, and you are told how many digits tell them apart.',
    ko: '반올림해서 나올 수 있는 값 가운데 알려진 실수의 결과나 갱신 전의 값이 들어 있으면 아무것도 말할 수 없어요. 이런 답은 `coarse`이고 시도로 세지 않으며, 몇 자리면 구별되는지 알려 줘요.',
  },
  rows: [
    {
      ...slides,
      asks: 'w+.1.1.1',
      answer: '0.1499',
      verdict: 'coarse',
      needs: 8,
      note: {
        en: '0.15 − 0.5 × 0.000123 = 0.149938. Reading the first weights by columns gives 0.14993828 instead of 0.14993834, which only eight decimals show.',
        ko: '0.15 − 0.5 × 0.000123 = 0.149938이에요. 첫째 층의 가중치를 열로 읽으면 0.14993834 대신 0.14993828이 나오는데, 소수점 아래 여덟 자리는 되어야 구별돼요.',
      },
    },
    {
      ...slides,
      asks: 'w+.1.1.1',
      answer: '0.15',
      verdict: 'coarse',
      needs: 8,
      note: {
        en: '0.5 × 0.0001 = 0.00005 may be rounded to 0, and then nothing shows that a step was taken.',
        ko: '0.5 × 0.0001 = 0.00005를 0으로 반올림할 수도 있는데, 그러면 갱신했는지 알 수 없어요.',
      },
    },
    {
      ...slides,
      asks: 'w+.1.1.1',
      answer: '0.15 - 0.5*0.0001',
      verdict: 'coarse',
      needs: 8,
      note: {
        en: 'The calculation is exact, the 0.0001 in it is not.',
        ko: '식은 정확하지만, 그 안의 0.0001은 어림값이에요.',
      },
    },
    {
      ...slides,
      asks: 'w+.1.1.2',
      answer: '0.1999',
      verdict: 'coarse',
      needs: 8,
      note: {
        en: '0.199877; with the other input it would be 0.199938, which rounds to the same.',
        ko: '0.199877이에요. 다른 입력을 쓰면 0.199938인데, 반올림하면 똑같아요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dw.1.1.1',
      answer: '0.0001',
      verdict: 'coarse',
      needs: 7,
      note: {
        en: '0.00012332; with the first weights read by columns 0.00012345.',
        ko: '0.00012332예요. 첫째 층의 가중치를 열로 읽으면 0.00012345가 나와요.',
      },
    },
    {
      ...slides,
      asks: 'dE/da.1.2',
      answer: '0.0125',
      verdict: 'coarse',
      needs: 6,
      note: {
        en: '0.012529; with the first weights read by columns 0.012541, which six decimals show: to five, rounding may make 0.01254 of either. With the hidden activations right beside it, it is correct, as above.',
        ko: '0.012529예요. 첫째 층의 가중치를 열로 읽으면 0.012541이 나오는데, 여섯 자리면 구별돼요. 다섯 자리에서는 반올림만으로도 0.01254가 될 수 있어요. 위에서처럼 은닉 유닛의 활성화를 먼저 맞혔다면 정답이에요.',
      },
    },
    {
      ...slides,
      precision: { decimals: 8 },
      asks: 'w+.1.1.1',
      answer: '0.14993834',
      verdict: 'correct',
      note: { en: 'Eight decimals are enough.', ko: '소수점 아래 여덟 자리면 충분해요.' },
    },
    {
      ...slides,
      precision: { decimals: 8 },
      asks: 'w+.1.1.1',
      answer: '0.15000000',
      verdict: 'mistake',
      mistake: 'step-left-out',
      note: { en: 'The old weight, as eight decimals show.', ko: '갱신하기 전의 가중치예요. 여덟 자리면 구별돼요.' },
    },
  ],
};
