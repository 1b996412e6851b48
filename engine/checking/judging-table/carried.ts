import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 } } as const;
const misread = { ...slides, beside: { 'a.2.1': '0.6943' } } as const;
const article = { network: 'article', precision: { decimals: 8 } } as const;

export const carried: JudgingTopic = {
  title: { en: 'Going on from a wrong value', ko: '틀린 값으로 이어서 계산한 것' },
  text: {
    en: 'A wrong value that is the right step from your own earlier one is `carried`. Where it leaves nothing to work out, as a wrong 0 does that everything is multiplied by, it earns nothing.',
    ko: '앞에서 적은 틀린 값으로 올바르게 이어서 계산했다면 `carried`예요. 앞의 값이 0처럼 더 계산할 것을 남기지 않는 값이면 인정하지 않아요.',
  },
  rows: [
    {
      ...misread,
      asks: 'dE/da.2.1',
      answer: '0.6843',
      verdict: 'carried',
      note: { en: '0.6943 − 0.01, though 0.5943 was right.', ko: '0.6943 − 0.01이에요. 0.5943이 맞는 값이었어요.' },
    },
    {
      ...misread,
      asks: 'dE/dz.2.1',
      answer: '0.1452',
      verdict: 'carried',
      note: {
        en: 'Two steps on: 0.6843 × 0.6943 × 0.3057 = 0.1452.',
        ko: '두 단계 뒤에도 마찬가지예요: 0.6843 × 0.6943 × 0.3057 = 0.1452.',
      },
    },
    {
      ...slides,
      precision: { decimals: 6 },
      beside: { 'a.2.1': '0.694272' },
      asks: 'dE/da.2.1',
      answer: '0.584272',
      verdict: 'correct',
      note: { en: 'Right after all: 0.594272 − 0.01.', ko: '0.594272 − 0.01이니 결국 맞았어요.' },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.7' },
      asks: 'dE/da.2.1',
      answer: '0.6900',
      verdict: 'carried',
      note: {
        en: '0.7 − 0.01: zeros at the end need not be written, so that 0.7 is 0.7000.',
        ko: '0.7 − 0.01이에요. 끝의 0은 적지 않아도 되니 0.7은 0.7000이에요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.7' },
      asks: 'dE/da.2.1',
      answer: '0.7200',
      verdict: 'wrong',
      note: {
        en: '0.73 − 0.01, but 0.7 does not stand for all that rounds to it.',
        ko: '0.73 − 0.01이에요. 하지만 0.7은 반올림하면 0.7이 되는 값을 모두 뜻하지는 않아요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.694272' },
      asks: 'dE/da.2.1',
      answer: '0.68425',
      verdict: 'wrong',
      note: {
        en: 'More digits than agreed are taken at their word: 0.694272 − 0.01 = 0.684272, or 0.6843.',
        ko: '약속보다 많이 적은 자리는 적힌 그대로 봐요: 0.694272 − 0.01 = 0.684272이고, 반올림하면 0.6843이에요.',
      },
    },
    {
      ...misread,
      asks: 'dE/da.2.1',
      answer: '-0.6843',
      verdict: 'mistake',
      mistake: 'error-sign',
      note: {
        en: 'A mistake is looked for in your own values too: 0.01 − 0.6943.',
        ko: '실수도 직접 적은 값에서 찾아요: 0.01 − 0.6943.',
      },
    },
    {
      ...slides,
      beside: { 'dE/da.2.1': '0.6843', 'da/dz.2.1': '0.24' },
      asks: 'dE/dz.2.1',
      answer: '0.1650',
      verdict: 'carried',
      note: {
        en: '0.6843 × 0.2411. The slope has too few digits, is asked for again, and nobody is held to going on from it.',
        ko: '0.6843 × 0.2411이에요. 함께 적은 기울기는 자릿수가 모자라 다시 답해야 하니, 거기에서 이어 계산하지 않아도 돼요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dz.2.1': '0.06000000' },
      asks: 'dE/dw.2.1.1',
      answer: '0.02800000',
      verdict: 'wrong',
      note: {
        en: 'Between the right 0.02592286 and 0.06 × 0.51998934 = 0.03119936: a delta that stands there is not passed over.',
        ko: '올바른 0.02592286과 0.06 × 0.51998934 = 0.03119936 사이의 값이에요. 적어 둔 델타를 건너뛰고 계산한 것으로 보지는 않아요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dz.2.1': '0.06000000', 'dE/dw.2.1.1': '0.03119936' },
      asks: 'w+.2.1.1',
      answer: '0.43440032',
      verdict: 'carried',
      note: {
        en: '0.45 − 0.5 × 0.03119936, itself carried on from a wrong delta: 0.06 × 0.51998934.',
        ko: '0.45 − 0.5 × 0.03119936이에요. 이 기울기도 틀린 델타에서 이어 계산한 값이에요: 0.06 × 0.51998934.',
      },
    },
    {
      ...slides,
      beside: { 'dE/da.2.1': '-0.5843' },
      asks: 'dE/dz.2.1',
      answer: '-0.1409',
      verdict: 'carried',
      note: {
        en: '−0.5843 × 0.2411: the sign was turned before, this step is right.',
        ko: '−0.5843 × 0.2411이에요. 부호는 앞에서 뒤집혔고 이 단계는 맞아요.',
      },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '0.03592286' },
      asks: 'w+.2.1.1',
      answer: '0.43203857',
      verdict: 'carried',
      note: { en: '0.45 − 0.5 × 0.03592286.', ko: '0.45 − 0.5 × 0.03592286이에요.' },
    },
    {
      ...article,
      beside: { 'dE/dw.2.1.1': '-0.01296143' },
      asks: 'w+.2.1.1',
      answer: '0.46296143',
      verdict: 'mistake',
      mistake: 'rate-forgotten',
      note: {
        en: '0.45 + 0.01296143, without 0.5. With the right gradient it would be 0.45 + 0.5 × 0.02592286, but your own goes first.',
        ko: '0.5를 빼고 0.45 + 0.01296143으로 계산했어요. 올바른 기울기라면 0.45 + 0.5 × 0.02592286이지만, 직접 적은 값을 먼저 봐요.',
      },
    },
    {
      ...article,
      beside: { 'dE/da.1.1': '0.02243370' },
      asks: 'dE/dz.1.1',
      answer: '0.00559946',
      verdict: 'carried',
      note: {
        en: '0.02243370 × 0.24960043: a path was missed before, not here.',
        ko: '0.02243370 × 0.24960043이에요. 경로를 빠뜨린 곳은 앞이고 여기가 아니에요.',
      },
    },
    {
      ...slides,
      beside: { 'da/dz.2.1': '0' },
      asks: 'dE/dz.2.1',
      answer: '0',
      verdict: 'wrong',
      note: { en: 'Anything times 0 is 0.', ko: '무엇에 0을 곱해도 0이에요.' },
    },
    {
      ...slides,
      precision: { decimals: 8 },
      beside: { 'dE/dw.2.1.1': '0' },
      asks: 'w+.2.1.1',
      answer: '0.35000000',
      verdict: 'wrong',
      note: {
        en: 'With a gradient of 0 the old weight is all there is.',
        ko: '기울기가 0이면 갱신 전의 가중치가 그대로 남을 뿐이에요.',
      },
    },
    {
      ...slides,
      beside: { 'da/dz.2.1': '1' },
      asks: 'dE/dz.2.1',
      answer: '0.5843',
      verdict: 'mistake',
      mistake: 'slope-dropped',
      note: {
        en: 'Times 1 is a copy, not a step; the slope is left out here too.',
        ko: '1을 곱하는 것은 베끼는 것과 같아요. 여기서도 활성화 함수의 기울기가 빠졌어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      beside: { 'z.3.1@1': '4.0000' },
      asks: 'a.3.1@1',
      answer: '4.0000',
      verdict: 'carried',
      note: {
        en: 'Here the right step is a copy as well: the output is the weighted sum itself.',
        ko: '여기서는 올바른 단계도 그대로 베끼는 것이에요. 출력이 가중합 그대로예요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.0100' },
      asks: 'dE/da.2.1',
      answer: '0.0000',
      verdict: 'wrong',
      note: {
        en: '0.01 − 0.01: an output that is the target leaves no error to send back.',
        ko: '0.01 − 0.01이에요. 출력이 목푯값과 같으면 되돌려 보낼 오차가 남지 않아요.',
      },
    },
    {
      ...slides,
      beside: { 'a.2.1': '0.0102' },
      asks: 'dE/da.2.1',
      answer: '0.0002',
      verdict: 'carried',
      note: { en: '0.0102 − 0.01: little, but not nothing.', ko: '0.0102 − 0.01이니 작지만 0은 아니에요.' },
    },
    {
      ...slides,
      beside: { 'dE/da.1.1<1': '0.00004', 'dE/da.1.1<2': '-0.0500' },
      asks: 'dE/da.1.1',
      answer: '-0.0500',
      verdict: 'wrong',
      note: {
        en: 'One wrong path is as good as 0 to four decimals, and so the sum is a copy of the other.',
        ko: '틀린 경로 하나는 소수점 아래 네 자리에서 0이나 마찬가지라서, 합은 다른 경로를 베낀 것이에요.',
      },
    },
  ],
};
