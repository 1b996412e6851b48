import { foldTypedText } from './fold-typed-text.ts';
import { readPlainNumber } from './plain-number.ts';
import { refusal, type Reading } from './reading.ts';
import { partWithTwoMeanings } from './two-meanings.ts';

export type { ReadingProblem } from './reading.ts';

/** Nobody types more into one field by hand; anything longer was pasted by mistake. */
const longest = 100;

/**
 * Reads a decimal as people write it: blanks around it, point or comma, an exponent, full-width digits and signs,
 * any of the dashes that stand for a minus. Anything else, a calculation too, is refused with its reason.
 */
export function readNumber(typed: string): Reading {
  const trimmed = typed.trim();
  if (trimmed.length > longest) return refusal('too-long');
  const folded = foldTypedText(trimmed);
  if (folded === '') return refusal('empty');
  const read = partWithTwoMeanings(folded) ?? readPlainNumber(folded);
  if (read) return read;
  const separators = folded.match(/[.,。]/g) ?? [];
  const onlyDigits = /^[+-]?[\d.,。]+$/.test(folded);
  return refusal(onlyDigits && separators.length > 1 ? 'ambiguous-separator' : 'not-a-number');
}
