import { foldTypedText } from './fold-typed-text.ts';
import { readArithmetic } from './parse-arithmetic.ts';
import { readPlainNumber } from './plain-number.ts';
import { refusal, type Reading } from './reading.ts';
import { partWithTwoMeanings } from './two-meanings.ts';

export type { Reading, ReadingProblem, TypedDigits } from './reading.ts';

/** No calculation by hand fills more; anything longer was pasted by mistake. It also bounds the nesting of brackets. */
const longest = 200;

/**
 * Reads an answer or a scratch calculation as people write it: a decimal with point or comma, a power of ten, a
 * fraction, or arithmetic with `+ - * / ^ ( )`, the functions of the network, exp, ln, sqrt and max, in any of the signs
 * that keyboards and formulas have for them. What some read as one number and some as another is refused, so that it is
 * asked about and never judged. So is anything else, with its reason; it never throws.
 */
export function readAnswer(typed: string): Reading {
  const trimmed = typed.trim();
  if (trimmed.length > longest) return refusal('too-long');
  const folded = foldTypedText(trimmed);
  if (folded === '') return refusal('empty');
  return partWithTwoMeanings(folded) ?? readPlainNumber(folded) ?? readArithmetic(folded);
}
