import type { JudgingRow, JudgingTopic } from './judging-row.ts';

/*
 * On paper: z = 0.4 · 1.5 = 0.6 and E = (0.6 − 0.2)² / 2 = 0.08. With w + ε = 0.5, z = 0.75 and E = 0.55² / 2 = 0.15125;
 * with w − ε = 0.3, z = 0.45 and E = 0.25² / 2 = 0.03125. (0.15125 − 0.03125) / 0.2 = 0.12 / 0.2 = 0.6.
 */
const quotient = {
  network: 'nudged',
  precision: { decimals: 5 },
  asks: 'ΔE/2ε.1.1.1',
} as const satisfies Partial<JudgingRow>;

const losses = { 'E+ε': '0.15125', 'E-ε': '0.03125' };

export const nudging: JudgingTopic = {
  title: { en: 'A gradient by nudging', ko: '조금 움직여 구한 기울기' },
  text: {
    en: 'A weight is moved by ε to either side, and the difference of the losses is divided by 2ε. What is moved is the weight, and what is looked at is the loss.',
    ko: '가중치를 양쪽으로 ε만큼 움직이고 손실의 차이를 2ε으로 나눠요. 움직이는 것은 가중치이고, 보는 것은 손실이에요.',
  },
  rows: [
    {
      ...quotient,
      answer: '0.6',
      verdict: 'correct',
      note: { en: '(0.15125 − 0.03125) / (2 × 0.1).', ko: '(0.15125 − 0.03125) / (2 × 0.1).' },
    },
    {
      ...quotient,
      beside: losses,
      answer: '1.5',
      verdict: 'mistake',
      mistake: 'output-nudged',
      note: {
        en: '(0.75 − 0.45) / (2 × 0.1): how far the output moves, not the loss.',
        ko: '(0.75 − 0.45) / (2 × 0.1). 손실이 아니라 출력이 변한 정도예요.',
      },
    },
    {
      ...quotient,
      beside: losses,
      answer: '1.2',
      verdict: 'mistake',
      mistake: 'divided-by-epsilon',
      note: { en: '0.12 / 0.1, not 0.12 / 0.2.', ko: '0.12 / 0.2가 아니라 0.12 / 0.1을 구했어요.' },
    },
    {
      ...quotient,
      answer: '1.2',
      verdict: 'wrong',
      note: {
        en: '0.12 / 0.1; but with the losses not on the sheet, they may as well lack their ½.',
        ko: '0.12 / 0.1일 수도 있고, 손실이 적혀 있지 않으니 손실의 ½을 빠뜨린 것일 수도 있어요.',
      },
    },
    {
      ...quotient,
      beside: losses,
      answer: '0.7125',
      verdict: 'mistake',
      mistake: 'one-side-only',
      note: { en: '(0.15125 − 0.08) / 0.1.', ko: '(0.15125 − 0.08) / 0.1.' },
    },
    {
      ...quotient,
      beside: losses,
      answer: '0.4875',
      verdict: 'mistake',
      mistake: 'one-side-only',
      note: { en: '(0.08 − 0.03125) / 0.1.', ko: '(0.08 − 0.03125) / 0.1.' },
    },
    {
      ...quotient,
      answer: '0.35625',
      verdict: 'mistake',
      mistake: 'nudge-left-out',
      note: {
        en: '(0.15125 − 0.08) / 0.2: the weight was put back, and not moved on to 0.3.',
        ko: '(0.15125 − 0.08) / 0.2. 가중치를 원래대로 돌려놓기만 하고 0.3으로 옮기지 않았어요.',
      },
    },
    {
      ...quotient,
      asks: 'E-ε',
      answer: '0.08',
      verdict: 'mistake',
      mistake: 'nudge-left-out',
      note: { en: 'E with w = 0.4 itself.', ko: 'w = 0.4를 그대로 넣은 E예요.' },
    },
    {
      ...quotient,
      asks: 'z.1.1+ε',
      answer: '0.6',
      verdict: 'mistake',
      mistake: 'nudge-left-out',
      note: { en: '0.4 × 1.5 for 0.5 × 1.5 = 0.75.', ko: '0.5 × 1.5 = 0.75 대신 0.4 × 1.5를 구했어요.' },
    },
    {
      ...quotient,
      beside: { 'E+ε': '0.16', 'E-ε': '0.03125' },
      answer: '0.64375',
      verdict: 'carried',
      note: {
        en: '(0.16 − 0.03125) / 0.2, from the loss as it is on the sheet.',
        ko: '적어 놓은 손실에서 이어진 (0.16 − 0.03125) / 0.2예요.',
      },
    },
  ],
};
