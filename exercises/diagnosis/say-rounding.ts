import type { EarlyValue, FoundHabit } from '../../engine/checking/habits/rounding-habit.ts';
import { digitsOf, withDigits } from '../../engine/checking/separation.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { finer, writeNumber, type Precision } from '../../engine/precision/precision.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { RoundingSaid } from '../contract/drill-views.ts';
import { cutOff } from '../../engine/checking/written-range.ts';
import { diagnosisMessages, filled, type DiagnosisKey, type Facts } from './diagnosis-messages.ts';

/** So many digits of what was cut are shown, so that it is seen where it should have been rounded to. */
const digitsShown = 2;

/** How the right method came to an answer with other digits, in the learner's own numbers. */
export function sayRounding(
  { name, to, how }: FoundHabit,
  asked: QuantityId,
  answer: number,
  printer: Printer<Solution>,
): RoundingSaid {
  const { precision, solution } = printer;
  const rounded = (value: number): string => printer.written(asked, value);
  const right = solution.quantities.get(asked)?.value ?? NaN;
  const say = (key: DiagnosisKey, facts: Facts): RoundingSaid => ({
    habit: name,
    to,
    sentence: { en: filled(diagnosisMessages.en[key], facts), ko: filled(diagnosisMessages.ko[key], facts) },
  });
  const digits = String(digitsOf(precision));
  const shortly = (value: number): string =>
    withMinus(writeNumber(value, to === null ? precision : withDigits(precision, to)));
  switch (how.kind) {
    case 'cut':
      return say('rounding.cut', {
        full: firstDigits(how.full, finer(precision, digitsShown)),
        rounded: rounded(how.full),
      });
    case 'cut-on-the-way':
      return say('rounding.cut-on-the-way', { rounded: rounded(right) });
    case 'early': {
      const list = (valueOf: (value: EarlyValue) => string): string =>
        how.from.map((value) => `${printer.symbol(value.quantity).text} = ${valueOf(value)}`).join(', ');
      return say('rounding.early', {
        early: list(({ early }) => shortly(early)),
        meant: list(({ quantity, full }) => printer.written(quantity, full)),
        answer: rounded(answer),
        rounded: rounded(right),
        digits,
      });
    }
    case 'early-on-the-way':
      return say('rounding.early-on-the-way', { to: String(to), digits, rounded: rounded(right) });
    case 'goes-on':
      return say('rounding.goes-on', {
        from: printer.symbol(how.from).text,
        value: printer.written(how.from, how.value),
      });
  }
}

/** The digits that a value begins with, as they stand on a calculator. */
const firstDigits = (value: number, precision: Precision): string =>
  `${withMinus(writeNumber(cutOff(value, precision), precision))}…`;

/** The minus of formulas. */
const withMinus = (written: string): string => written.replace(/^-/, '−');
