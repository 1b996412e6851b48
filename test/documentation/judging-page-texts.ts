import type { Verdict } from '../../engine/checking/verdict.ts';

type VerdictName = Verdict['verdict'];

/** What stands around the table of judgings. */
export interface JudgingPageTexts {
  readonly title: string;
  /** In a comment, for whoever opens the page to edit it. */
  readonly origin: string;
  readonly beginning: readonly string[];
  readonly verdictColumns: readonly string[];
  readonly verdicts: Readonly<Record<VerdictName, string>>;
  readonly networks: string;
  readonly sources: (number: string, title: string) => string;
  readonly columns: readonly string[];
  readonly decimals: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly beside: (values: string) => string;
  readonly nothing: string;
  readonly needs: (count: number, of: 'decimals' | 'significant') => string;
  readonly roundedTo: (count: number, of: 'decimals' | 'significant') => string;
}

const en: JudgingPageTexts = {
  title: 'How answers are judged',
  origin: 'Made from engine/checking/judging-table by `npm run docs`; a test fails when the two differ.',
  beginning: [
    'The workbook knows the whole computation behind an answer. So its tolerance is by default what honest rounding can reach: it works out what the right method can lead to when every value on the way is rounded as agreed, what each known mistake leads to, and what follows from the values that you wrote down before.',
    'All answers on a sheet are judged together, whatever order they are given in. Every row below was worked out on paper first, and is a test.',
  ],
  verdictColumns: ['verdict', 'means', 'counts'],
  verdicts: {
    correct: 'the right method reaches it | yes',
    carried: 'wrong, but the right step from a wrong value of your own | yes',
    rounded: 'the right method, but digits cut off, or a value on the way rounded too early | yes',
    mistake: 'what one known mistake gives, and nothing else does | yes',
    wrong: 'none of these | yes',
    coarse: 'right or a mistake, which so few digits cannot tell; more are asked for | no',
    invalid: 'no number, or fewer digits than agreed | no',
  },
  networks: 'The networks are those of the library:',
  sources: (number, title) => `**${number}**: ${title}`,
  columns: ['network', 'rounded to', 'asked', 'answer', 'verdict', 'why'],
  decimals: (count) => `${count} decimals`,
  figures: (count) => `${count} figures`,
  beside: (values) => `beside ${values}`,
  nothing: '(nothing)',
  needs: (count, of) => (of === 'decimals' ? `needs ${count} decimals` : `needs ${count} figures`),
  roundedTo: (count, of) => (of === 'decimals' ? `to ${count} decimals` : `to ${count} figures`),
};

const ko: JudgingPageTexts = {
  title: '답을 채점하는 방법',
  origin: '`npm run docs`가 engine/checking/judging-table에서 만들어요. 둘이 다르면 테스트가 실패해요.',
  beginning: [
    '연습장은 답이 나오기까지의 계산을 모두 알고 있어요. 그래서 허용 오차는 따로 정하지 않는 한 바르게 반올림하면 나올 수 있는 만큼이에요. 도중의 값을 약속대로 반올림할 때 올바른 방법으로 나올 수 있는 값, 알려진 실수마다 나오는 값, 앞에서 적은 값에서 따라 나오는 값을 직접 계산해요.',
    '한 장에 적은 답은 순서와 상관없이 모두 함께 채점해요. 아래의 줄은 모두 종이에 먼저 계산한 것이고, 그대로 테스트로 쓰여요.',
  ],
  verdictColumns: ['판정', '뜻', '시도로 세나요?'],
  verdicts: {
    correct: '올바른 방법으로 나오는 값이에요 | 네',
    carried: '틀렸지만, 앞에서 적은 틀린 값으로 올바르게 이어서 계산했어요 | 네',
    rounded: '방법은 맞지만, 자리를 버렸거나 도중의 값을 너무 일찍 반올림했어요 | 네',
    mistake: '알려진 실수 하나로만 나오는 값이에요 | 네',
    wrong: '어느 것도 아니에요 | 네',
    coarse: '자릿수가 적어 맞은 것인지 실수인지 알 수 없어서, 더 많은 자리로 답하게 해요 | 아니요',
    invalid: '수가 아니거나 약속보다 자릿수가 적어요 | 아니요',
  },
  networks: '신경망은 예제 모음에 있는 것이에요.',
  sources: (number, title) => `**${number}**: ${title}`,
  columns: ['신경망', '반올림', '물은 값', '답', '판정', '까닭'],
  decimals: (count) => `소수점 아래 ${count}자리`,
  figures: (count) => `유효 숫자 ${count}개`,
  beside: (values) => `함께 적은 값: ${values}`,
  nothing: '(없음)',
  needs: (count, of) => (of === 'decimals' ? `소수점 아래 ${count}자리 필요` : `유효 숫자 ${count}개 필요`),
  roundedTo: (count, of) => (of === 'decimals' ? `소수점 아래 ${count}자리로` : `유효 숫자 ${count}개로`),
};

export const judgingPageTexts = { en, ko } as const;
