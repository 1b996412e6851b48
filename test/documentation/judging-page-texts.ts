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
  readonly widths: {
    readonly title: string;
    /** @param learners how many work each example freely */
    readonly text: (learners: number) => readonly string[];
    /** @param learners how many work each example freely */
    readonly columns: (learners: number) => readonly string[];
  };
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
  widths: {
    title: 'How wide the ranges are',
    text: (learners) => [
      `Any order and form takes wider ranges than the formulas worked as they are printed. The table has their mean widths at four decimals, in units of the last place, and how far the answers of ${learners} simulated learners lie apart, who choose orders and forms by chance and do nothing wrong.`,
      'Narrower ones would refuse honest work. A mean of three is enough for that: in the batch notes the losses come to 46.8857, a third of which is 15.6286, and with ⅓ written to four decimals 0.3333 × 46.8857 = 15.6270. That is 16 units away, where the range of the printed formula is 10 wide, and everything that follows goes on from such values. Where a sum is multiplied out each of its products is rounded, where it is not the sum is rounded once: two products may be off by a unit, where one small factor times the sum is hardly off at all. And a − a² may be off by twice as much as a(1 − a) where a is near 0 or 1, for a² is rounded besides.',
    ],
    columns: (learners) => ['network', 'as printed', 'any order and form', 'times as wide', `${learners} learners`],
  },
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
  widths: {
    title: '범위의 너비',
    text: (learners) => [
      `어떤 순서와 꼴로 계산해도 되니, 적힌 식을 그 순서대로만 계산할 때보다 맞는 범위가 넓어요. 표는 소수점 아래 넷째 자리까지 구할 때의 평균 너비를 마지막 자리 단위로 보여 주고, 순서와 꼴을 아무렇게나 고르되 틀리지는 않는 가상 학습자 ${learners}명의 답이 서로 얼마나 떨어져 있는지도 보여 줘요.`,
      '더 좁히면 바르게 계산한 답을 틀렸다고 하게 돼요. 셋의 평균만 봐도 그래요. 배치 노트의 손실을 모두 더하면 46.8857이고 그 3분의 1은 15.6286인데, ⅓을 소수점 아래 넷째 자리까지 적으면 0.3333 × 46.8857 = 15.6270이에요. 적힌 식의 범위는 너비가 10인데 이 값은 16이나 떨어져 있고, 뒤의 값은 모두 이런 값에서 이어져요. 괄호를 풀면 곱마다 반올림하지만, 풀지 않으면 합을 한 번만 반올림해요. 그래서 곱 두 개는 한 단위까지 어긋날 수 있지만, 작은 수 하나를 합에 곱하면 거의 어긋나지 않아요. 또 a − a²은 a²도 반올림하니, a가 0이나 1에 가까우면 a(1 − a)보다 두 배까지 어긋날 수 있어요.',
    ],
    columns: (learners) => ['신경망', '적힌 순서', '어떤 순서와 꼴이든', '몇 배', `학습자 ${learners}명`],
  },
};

export const judgingPageTexts = { en, ko } as const;
