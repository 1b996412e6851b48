import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;
const article = { network: 'article', precision: { decimals: 8 }, asks: 'w+.2.1.1' } as const;

export const notToldApart: JudgingTopic = {
  title: {
    en: 'Where several mistakes fit, and where none does',
    ko: '여러 실수와 맞거나, 어떤 실수와도 맞지 않는 것',
  },
  text: {
    en: 'A mistake is named only when nothing else leads to the answer. Otherwise it is `wrong`, unless your other answers tell which mistake it was.',
    ko: '그 답에 이르는 길이 하나뿐일 때만 실수의 이름을 말해요. 그렇지 않으면 `wrong`이에요. 다만 함께 적은 답을 보고 어떤 실수인지 알 수 있으면 이름을 말해요.',
  },
  rows: [
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.0655',
      verdict: 'wrong',
      note: { en: 'Nothing known leads here.', ko: '알려진 어떤 실수로도 나오지 않아요.' },
    },
    {
      ...slides,
      precision: { decimals: 6 },
      asks: 'da/dz.2.1',
      answer: '0.235995',
      verdict: 'wrong',
      note: {
        en: 'z (1 − z) comes of z for a in the slope, and also of a unit without σ. With a = 0.594272 beside it, as above, only the first is left.',
        ko: '활성화 함수의 기울기에 a 대신 z를 넣어도, 유닛에서 σ를 잊어도 z (1 − z)가 나와요. 위에서처럼 a = 0.594272를 함께 적었다면 앞의 경우뿐이에요.',
      },
    },
    {
      ...slides,
      precision: { decimals: 6 },
      asks: 'da/dz.2.1',
      answer: '1',
      verdict: 'wrong',
      note: {
        en: 'The slope of a unit without σ, or a slope that was left out. With a = 0.594272 beside it, as above, only the second is left.',
        ko: 'σ가 없는 유닛의 기울기이거나, 기울기를 빠뜨린 것이에요. 위에서처럼 a = 0.594272를 함께 적었다면 뒤의 경우뿐이에요.',
      },
    },
    {
      ...article,
      answer: '0.42407714',
      verdict: 'wrong',
      note: {
        en: '0.45 − 0.0259: the rate 0.5 forgotten, or 2 (a − t) in the gradient.',
        ko: '0.45 − 0.0259예요. 학습률 0.5를 잊었거나, 기울기를 2 (a − t)로 계산했어요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.05184571' },
      answer: '0.42407714',
      verdict: 'carried',
      note: {
        en: 'The same number beside a gradient that is twice too large: the step from it is right.',
        ko: '같은 값이라도, 두 배가 된 기울기를 함께 적었다면 거기에서 올바르게 갱신한 거예요.',
      },
    },
    {
      ...article,
      answer: '0.46296143',
      verdict: 'wrong',
      note: {
        en: 'Added, or subtracted with the sign of the gradient turned.',
        ko: '더했거나, 부호가 뒤집힌 기울기를 뺐어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      beside: { 'dE/dw.3.1.1': '6.9700' },
      asks: 'w+.3.1.1',
      answer: '-5.9700',
      verdict: 'wrong',
      note: {
        en: '1 − 6.9700: without the rate 0.1, or with its point slipped to 1.',
        ko: '1 − 6.9700이에요. 학습률 0.1을 잊었거나, 소수점이 밀려 1이 됐어요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '-0.02592286', 'dE/dw.2.1.2': '-0.02629590' },
      answer: '0.46296143',
      verdict: 'carried',
      note: {
        en: 'Two gradients with their signs turned, and the step from the first.',
        ko: '부호가 뒤집힌 기울기가 두 개 있고, 그 첫째에서 올바르게 갱신했어요.',
      },
    },
    {
      ...article,
      beside: { 'w+.2.1.2': '0.37370410' },
      answer: '0.42407714',
      verdict: 'wrong',
      note: {
        en: 'Two new weights, 0.45 − 0.02592286 and 0.4 − 0.02629590: both lack the rate, or both gradients are twice too large. One is as good as the other.',
        ko: '새 가중치가 0.45 − 0.02592286과 0.4 − 0.02629590이에요. 둘 다 학습률을 잊었거나 두 기울기가 모두 두 배가 됐는데, 어느 쪽인지 알 수 없어요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286', 'w+.2.1.2': '0.37370410' },
      answer: '0.42407714',
      verdict: 'mistake',
      mistake: 'rate-forgotten',
      note: {
        en: 'The gradient beside it is right, so that only the rate is left.',
        ko: '함께 적은 기울기가 맞으니, 잊은 것은 학습률뿐이에요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286', 'w+.2.1.1': '0.42407714' },
      asks: 'w+.2.1.2',
      answer: '0.37370410',
      verdict: 'mistake',
      mistake: 'rate-forgotten',
      note: {
        en: 'The other weight of that sheet: its own gradient is not there, but the forgotten rate explains both.',
        ko: '같은 종이의 다른 가중치예요. 이 가중치의 기울기는 적지 않았지만, 학습률을 잊었다고 하면 두 값이 모두 설명돼요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286', 'w+.2.1.1': '0.42407714', "z'.2.1": '0.41759621' },
      asks: 'w+.2.1.2',
      answer: '0.37370410',
      verdict: 'mistake',
      mistake: 'rate-forgotten',
      note: {
        en: 'The next weighted sum, 0.42407714 × 0.51993887 + 0.37370410 × 0.52742806, is the right step from both: it needs no mistake to explain it.',
        ko: '다음 가중합 0.42407714 × 0.51993887 + 0.37370410 × 0.52742806은 두 값에서 올바르게 이어 계산한 것이라, 실수로 설명하지 않아도 돼요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.02592286', 'w+.2.1.1': '0.42407714', 'w+.2.2.1': '0.65000000' },
      asks: 'w+.2.1.2',
      answer: '0.37370410',
      verdict: 'wrong',
      note: {
        en: 'With a third wrong weight that no known mistake leads to, for 0.69629578, nothing explains the whole sheet.',
        ko: '세 번째 가중치는 0.69629578이어야 하는데 알려진 어떤 실수로도 나오지 않는 값이라, 종이 전체를 설명하는 실수가 없어요.',
      },
    },
  ],
};
