import type { ExportLanguage } from '../export/export-language.ts';
import type { Precision } from '../../engine/precision/precision.ts';

/** What a question on a platform says besides the words of its drill. */
export interface QuestionWords {
  readonly inputs: string;
  readonly targets: string;
  readonly parameters: string;
  readonly workedOut: string;
  readonly rate: string;
  readonly epsilon: string;
  readonly loss: string;
  readonly digits: (precision: Precision) => string;
  /** @param digits as `digits` says them */
  readonly round: (digits: string) => string;
  readonly onlyNumbers: string;
  /** A small number and how else it can be typed. */
  readonly exponents: string;
  /** @param power such as `10³` */
  readonly times: (power: string, small: string, typed: string) => string;
  readonly follows: string;
  readonly mayHave: string;
  readonly usualMistakes: string;
}

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const english: QuestionWords = {
  inputs: 'Inputs',
  targets: 'Targets',
  parameters: 'Weights and biases',
  workedOut: 'Already worked out',
  rate: 'Learning rate',
  epsilon: 'Moved by',
  loss: 'Loss',
  digits: (precision) =>
    'decimals' in precision
      ? plural(precision.decimals, 'decimal', 'decimals')
      : plural(precision.significant, 'significant figure', 'significant figures'),
  round: (digits) => `Round every value you write down to ${digits}.`,
  onlyNumbers: 'Here only the numbers are asked for.',
  exponents: 'A small number can be typed with an exponent: 0.000012 is 1.2e-5.',
  times: (power, small, typed) => `Enter the answer times ${power}: for ${small} type ${typed}.`,
  follows: 'The questions that follow ask for these values one by one.',
  mayHave: 'One of these may have happened:',
  usualMistakes: 'If this is your number, this is what happened:',
};

const korean: QuestionWords = {
  inputs: '입력',
  targets: '목푯값',
  parameters: '가중치와 편향',
  workedOut: '이미 구한 값',
  rate: '학습률',
  epsilon: '움직이는 크기',
  loss: '손실',
  digits: (precision) =>
    'decimals' in precision ? `소수점 아래 ${precision.decimals}자리` : `유효숫자 ${precision.significant}자리`,
  round: (digits) => `값은 모두 반올림해서 ${digits}까지 적어 주세요.`,
  onlyNumbers: '여기에서는 숫자만 물어요.',
  exponents: '아주 작은 수는 지수로 적어도 돼요. 0.000012라면 1.2e-5처럼 적어요.',
  times: (power, small, typed) => `답에 다음 수를 곱해서 적으세요: ${power} (예: ${small} → ${typed})`,
  follows: '빈칸의 값은 바로 다음 문항부터 하나씩 적어요.',
  mayHave: '다음 가운데 하나일 수 있어요.',
  usualMistakes: '내가 쓴 값이 여기에 있으면, 어디에서 틀렸는지 알 수 있어요.',
};

export const questionWords: Readonly<Record<ExportLanguage, QuestionWords>> = { en: english, ko: korean };
