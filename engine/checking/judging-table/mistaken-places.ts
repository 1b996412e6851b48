import type { JudgingTopic } from './judging-row.ts';

const relu = { network: 'relu', precision: { decimals: 4 }, verdict: 'mistake' } as const;
const slides = { network: 'lecture-slides', precision: { decimals: 6 }, verdict: 'mistake' } as const;
const article = { network: 'article', precision: { decimals: 8 }, verdict: 'mistake' } as const;

export const mistakenPlaces: JudgingTopic = {
  title: { en: 'Known mistakes with signs and places', ko: '부호나 자리에서 하는 실수' },
  text: {
    en: 'The number of one place taken for that of another is named too. Where the two look alike to so many digits, a right answer stays right.',
    ko: '다른 자리의 수를 가져다 쓴 것도 이름을 알려 줘요. 그만한 자릿수로는 두 수가 똑같아 보이면, 맞은 답은 그대로 맞은 답이에요.',
  },
  rows: [
    {
      ...article,
      asks: 'da/dz.2.1',
      answer: '0.22315485',
      mistake: 'slope-of-another',
      note: {
        en: '0.66384491 × (1 − 0.66384491), the activation of the other output.',
        ko: '다른 출력의 활성화 값을 써서 0.66384491 × (1 − 0.66384491)로 계산했어요.',
      },
    },
    {
      ...relu,
      asks: 'dE/dz.2.1',
      answer: '0.0873',
      mistake: 'slope-of-another',
      note: {
        en: '−0.412 × (−0.212): the slope of a linear unit is 1, not its output.',
        ko: '−0.412 × (−0.212)로 계산했어요. 선형 유닛의 기울기는 출력이 아니라 1이에요.',
      },
    },
    {
      ...article,
      asks: 'dE/dw.2.1.2',
      answer: '0.00740844',
      mistake: 'another-gradient',
      note: {
        en: '0.01424730 × 0.51998934: row 2, column 1 for row 1, column 2.',
        ko: '1행 2열을 물었는데 2행 1열의 값인 0.01424730 × 0.51998934를 적었어요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286' },
      asks: 'w+.2.1.1',
      answer: '0.38703857',
      mistake: 'another-old-weight',
      note: {
        en: '0.4 − 0.5 × 0.02592286, where 0.45 belongs.',
        ko: '0.45가 아니라 0.4에서 0.5 × 0.02592286을 뺐어요.',
      },
    },
    {
      ...slides,
      asks: 'dE/da.2.1',
      answer: '-0.395728',
      mistake: 'wrong-target',
      note: {
        en: '0.594272 − 0.99, the target of the other output.',
        ko: '다른 출력의 목푯값을 써서 0.594272 − 0.99로 계산했어요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dz.2.1',
      answer: '0.143287',
      mistake: 'target-left-out',
      note: {
        en: '0.594272 × 0.241113, without taking 0.01 off.',
        ko: '0.01을 빼지 않고 0.594272 × 0.241113으로 계산했어요.',
      },
    },
    {
      ...relu,
      asks: 'z.1.1',
      answer: '0.5800',
      mistake: 'wrong-bias',
      note: {
        en: '0.5 − 0.12 + 0.2, the bias of the second unit.',
        ko: '둘째 유닛의 편향을 써서 0.5 − 0.12 + 0.2로 계산했어요.',
      },
    },
    {
      ...relu,
      asks: 'z.2.1',
      answer: '0.1240',
      mistake: 'same-source-twice',
      note: {
        en: '0.6 × 0.48 + 0.7 × 0.48 − 0.5, with 0.48 for 0.',
        ko: '0이 들어갈 자리에도 0.48을 써서 0.6 × 0.48 + 0.7 × 0.48 − 0.5로 계산했어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'dE/dw.3.1.1',
      answer: '2.3233',
      mistake: 'averaged-twice',
      note: {
        en: '(1.2971 + 2.4491 + 3.2238) ÷ 3: each of them is divided by 3 already.',
        ko: '(1.2971 + 2.4491 + 3.2238) ÷ 3이에요. 세 값은 이미 3으로 나눈 값이에요.',
      },
    },
    {
      ...relu,
      asks: 'a.1.2',
      answer: '-0.5200',
      mistake: 'dead-unit-passed',
      note: {
        en: '−0.8 + 0.08 + 0.2 is below 0, so that a ReLU gives 0.',
        ko: '−0.8 + 0.08 + 0.2는 0보다 작으니 ReLU에서는 0이 나와요.',
      },
    },
    {
      ...relu,
      asks: 'dE/dz.1.2',
      answer: '-0.9112',
      mistake: 'dead-unit-passed',
      note: {
        en: '−0.412 × 0.7 − 0.692 × 0.9, through a unit whose slope is 0.',
        ko: '기울기가 0인 유닛인데 −0.412 × 0.7 − 0.692 × 0.9를 그대로 넘겼어요.',
      },
    },
    {
      ...relu,
      asks: 'z.1.1',
      answer: '0.7200',
      mistake: 'term-sign',
      note: {
        en: '0.5 + 0.12 + 0.1: the minus of −0.3 × 0.4 is lost.',
        ko: '−0.3 × 0.4의 부호를 빠뜨려 0.5 + 0.12 + 0.1로 계산했어요.',
      },
    },
    {
      ...relu,
      asks: 'dE/da.1.1',
      answer: '-0.5240',
      mistake: 'term-sign',
      note: {
        en: '−0.412 × 0.6 − 0.692 × 0.4, where −0.692 × (−0.4) is to be added.',
        ko: '−0.692 × (−0.4)를 더해야 하는데 −0.412 × 0.6 − 0.692 × 0.4로 계산했어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'E',
      answer: '6.8077',
      mistake: 'one-sample-only',
      note: {
        en: 'The first of 6.8077, 15.3836 and 24.6944, of which the loss is the mean.',
        ko: '손실은 6.8077, 15.3836, 24.6944의 평균인데 첫째 값만 적었어요.',
      },
    },
    {
      ...slides,
      asks: 'E',
      answer: '0.119837',
      mistake: 'mean-for-sum',
      note: {
        en: '(0.170687 + 0.068987) ÷ 2: this loss is the sum.',
        ko: '이 손실은 합인데 (0.170687 + 0.068987) ÷ 2로 계산했어요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286' },
      asks: 'w+.2.1.1',
      answer: '0.01296143',
      mistake: 'step-for-weight',
      note: { en: '0.5 × 0.02592286, not taken off 0.45.', ko: '0.45에서 빼지 않은 0.5 × 0.02592286이에요.' },
    },
    {
      ...slides,
      beside: { 'E.2': '0.170687' },
      asks: 'E.1',
      answer: '0.068987',
      mistake: 'answers-exchanged',
      note: {
        en: 'The loss of the second output, and that of the first in its field.',
        ko: '둘째 출력의 손실이에요. 그 칸에는 첫째 출력의 손실을 적었어요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.074106',
      mistake: 'digit-slip',
      note: { en: '0.071406 with two digits exchanged.', ko: '0.071406에서 두 숫자의 자리가 바뀌었어요.' },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.071906',
      mistake: 'digit-slip',
      note: { en: '0.071406 with a 9 for a 4.', ko: '0.071406에서 4가 9로 바뀌었어요.' },
    },
  ],
};
