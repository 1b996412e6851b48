import type { Element } from 'xast';
import { textElement } from './markup.ts';
import { liesBetween } from './plain-decimal.ts';
import type { Question } from './question.ts';
import type { QuestionWords } from './words.ts';

/** How else a number may be typed that has three zeros or more behind its point, on platforms that read exponents. */
export const smallNumbersNote = ({ fields }: Question, { exponents }: QuestionWords): readonly Element[] =>
  fields.some(({ value }) => liesBetween(value, '-0.001', '0') || liesBetween(value, '0', '0.001'))
    ? [textElement('p', exponents)]
    : [];
