import { foldTypedText } from './fold-typed-text.ts';
import { readArithmetic } from './parse-arithmetic.ts';
import { readPlainNumber } from './plain-number.ts';
import { refusal, type Reading } from './reading.ts';

export type { Reading, ReadingProblem, TypedDigits } from './reading.ts';

/** No calculation by hand fills more; anything longer was pasted by mistake. It also bounds the nesting of brackets. */
const longest = 200;

/**
 * Reads an answer or a scratch calculation as people write it: a decimal with point or comma, a power of ten, a
 * fraction, or arithmetic with `+ - * / ^ ( )`, σ, exp, ln and tanh, in any of the signs that keyboards and
 * formulas have for them. Anything else is refused with its reason; it never throws.
 */
export function readAnswer(typed: string): Reading {
  const trimmed = typed.trim();
  if (trimmed.length > longest) return refusal('too-long');
  const folded = foldTypedText(trimmed);
  if (folded === '') return refusal('empty');
  return readPlainNumber(folded) ?? readArithmetic(folded);
}
