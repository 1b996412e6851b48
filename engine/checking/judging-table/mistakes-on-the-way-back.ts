import type { JudgingTopic } from './judging-row.ts';

const slides = { network: 'lecture-slides', precision: { decimals: 4 }, verdict: 'mistake' } as const;
const slidesInSix = { ...slides, precision: { decimals: 6 } } as const;
const article = { network: 'article', precision: { decimals: 8 }, verdict: 'mistake' } as const;

export const mistakesOnTheWayBack: JudgingTopic = {
  title: { en: 'Known mistakes in the chain rule', ko: '연쇄 법칙에서 하는 실수' },
  text: {
    en: 'An answer that one known mistake leads to, and neither the right method nor any other mistake, is a `mistake` and named.',
    ko: '올바른 방법이나 다른 실수로는 나오지 않고, 알려진 실수 하나로만 나오는 답이면 `mistake`이고 그 실수의 이름을 알려 줘요.',
  },
  rows: [
    {
      ...slidesInSix,
      beside: { 'dE/dz.2.1': '0.140875' },
      asks: 'dE/dw.2.1.1',
      answer: '-0.071406',
      mistake: 'sign-lost',
      note: {
        en: '0.140875 × 0.506875 = 0.071406; the delta beside it has the right sign, which is lost here.',
        ko: '0.140875 × 0.506875 = 0.071406이에요. 함께 적은 델타의 부호는 맞으니, 부호는 여기에서 틀렸어요.',
      },
    },
    {
      network: 'log-loss',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'E',
      answer: '0.3466',
      mistake: 'other-logarithm',
      note: {
        en: '−log₁₀ 0.450166 for −ln 0.450166 = 0.7981.',
        ko: '−ln 0.450166 = 0.7981 대신 −log₁₀ 0.450166을 구했어요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '-0.0714',
      mistake: 'error-sign',
      note: { en: 'Target minus output: 0.01 − 0.5943.', ko: '목푯값에서 출력을 뺐어요: 0.01 − 0.5943.' },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.2962',
      mistake: 'slope-dropped',
      note: { en: '0.5843 × 0.5069, without 0.2411.', ko: '0.2411을 빼고 0.5843 × 0.5069만 곱했어요.' },
    },
    {
      ...slidesInSix,
      beside: { 'a.2.1': '0.594272' },
      asks: 'da/dz.2.1',
      answer: '0.235995',
      mistake: 'slope-of-sum',
      note: {
        en: '0.381655 × (1 − 0.381655), with z for a.',
        ko: 'a 대신 z를 넣어 0.381655 × (1 − 0.381655)로 계산했어요.',
      },
    },
    {
      ...slidesInSix,
      beside: { 'a.2.1': '0.594272' },
      asks: 'da/dz.2.1',
      answer: '1',
      mistake: 'slope-dropped',
      note: {
        en: '1 for 0.594272 × (1 − 0.594272). The activation beside it is right, so that only its slope is left out.',
        ko: '0.594272 × (1 − 0.594272) 대신 1로 두었어요. 함께 적은 활성화는 맞으니, 빠진 것은 그 기울기뿐이에요.',
      },
    },
    {
      ...slidesInSix,
      asks: 'dE/dw.2.1.1',
      answer: '0.071934',
      mistake: 'wrong-input',
      note: {
        en: '0.140875 × 0.510623, the other hidden unit.',
        ko: '다른 은닉 유닛의 값을 써서 0.140875 × 0.510623으로 계산했어요.',
      },
    },
    {
      ...slidesInSix,
      asks: 'dE/dw.2.1.1',
      answer: '0.083718',
      mistake: 'wrong-input',
      note: {
        en: '0.140875 × 0.594272, the unit’s own output.',
        ko: '유닛 자신의 출력을 써서 0.140875 × 0.594272로 계산했어요.',
      },
    },
    {
      ...article,
      asks: 'dE/da.1.1',
      answer: '0.02243370',
      mistake: 'path-missed',
      note: {
        en: '0.04985267 × 0.45, without 0.01424730 × 0.7.',
        ko: '0.01424730 × 0.7을 빼고 0.04985267 × 0.45만 계산했어요.',
      },
    },
    {
      ...article,
      asks: 'dE/da.1.1',
      answer: '0.03170787',
      mistake: 'updated-weight-used',
      note: {
        en: '0.04985267 × 0.43703857 + 0.01424730 × 0.69629578: the new weights for 0.45 and 0.7.',
        ko: '0.45와 0.7 대신 갱신된 가중치를 써서 0.04985267 × 0.43703857 + 0.01424730 × 0.69629578로 계산했어요.',
      },
    },
    {
      ...article,
      asks: 'dE/da.1.1',
      answer: '0.02813262',
      mistake: 'weights-transposed',
      note: {
        en: '0.04985267 × 0.45 + 0.01424730 × 0.4: a row of the weights for a column.',
        ko: '가중치의 열 대신 행을 읽어 0.04985267 × 0.45 + 0.01424730 × 0.4로 계산했어요.',
      },
    },
    {
      ...slides,
      asks: 'dE/dw.2.1.1',
      answer: '0.1428',
      mistake: 'factor-two',
      note: {
        en: '2 (0.5943 − 0.01), though ½ cancels the 2.',
        ko: '½과 약분되는 2를 남겨 2 (0.5943 − 0.01)로 계산했어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'dE/da.3.1@1',
      answer: '5.2183',
      mistake: 'batch-not-averaged',
      note: {
        en: '2 (3.6092 − 1), not divided by three samples.',
        ko: '표본 수 3으로 나누지 않고 2 (3.6092 − 1)로 계산했어요.',
      },
    },
    {
      network: 'batch-notes',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'dE/db.3.1',
      answer: '0',
      mistake: 'bias-gradient-zero',
      note: {
        en: 'A bias is no constant: 1.7394 + 2.6148 + 3.3129 = 7.6671.',
        ko: '편향은 상수가 아니에요: 1.7394 + 2.6148 + 3.3129 = 7.6671.',
      },
    },
    {
      network: 'matrix-derivation',
      precision: { decimals: 6 },
      verdict: 'mistake',
      asks: 'dE/db.1',
      answer: '0.037761',
      mistake: 'shared-bias-once',
      note: {
        en: 'The delta of the first unit for 0.037761 − 0.042872 − 0.007285 + 0.044429.',
        ko: '0.037761 − 0.042872 − 0.007285 + 0.044429 대신 첫째 유닛의 델타만 썼어요.',
      },
    },
    {
      network: 'matrix-derivation',
      precision: { decimals: 6 },
      verdict: 'mistake',
      asks: 'dE/db.2',
      answer: '-0.125077',
      mistake: 'shared-bias-once',
      note: { en: 'The second delta for 0.102449 − 0.125077.', ko: '0.102449 − 0.125077 대신 둘째 델타만 썼어요.' },
    },
    {
      network: 'log-loss',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'dE/dz.1.1',
      answer: '-0.1361',
      mistake: 'extra-slope',
      note: {
        en: '(0.4502 − 1) × 0.2475: with this loss 0.4502 − 1 is all.',
        ko: '이 손실에서는 0.4502 − 1이 전부인데, 기울기를 한 번 더 곱해 (0.4502 − 1) × 0.2475로 계산했어요.',
      },
    },
    {
      network: 'log-loss',
      precision: { decimals: 4 },
      verdict: 'mistake',
      asks: 'dE/da.1.1',
      answer: '-0.5498',
      mistake: 'delta-for-activation-gradient',
      note: {
        en: '0.4502 − 1 is ∂E/∂z; ∂E/∂a is −1 ÷ 0.4502.',
        ko: '0.4502 − 1은 ∂E/∂z예요. ∂E/∂a는 −1 ÷ 0.4502예요.',
      },
    },
    {
      ...article,
      asks: 'dE/da.1.1',
      answer: '0.06409997',
      mistake: 'next-weight-left-out',
      note: {
        en: '0.04985267 + 0.01424730, without the weights 0.45 and 0.7.',
        ko: '가중치 0.45와 0.7을 곱하지 않고 0.04985267 + 0.01424730만 계산했어요.',
      },
    },
    {
      ...article,
      asks: 'dE/dw.2.1.1',
      answer: '0.04985267',
      mistake: 'source-left-out',
      note: {
        en: 'The delta alone, without 0.51998934.',
        ko: '0.51998934를 곱하지 않은 델타예요.',
      },
    },
  ],
};
