import { foldTypedText } from './fold-typed-text.ts';
import { NamedValues, noNames, type NamedValue } from './named-values.ts';
import { readArithmetic } from './parse-arithmetic.ts';
import { readPlainNumber } from './plain-number.ts';
import { refusal, type Reading } from './reading.ts';
import { partWithTwoMeanings } from './two-meanings.ts';

export type { NamedValue } from './named-values.ts';
export type { Reading, ReadingProblem, TypedDigits } from './reading.ts';

/** No calculation by hand fills more; anything longer was pasted by mistake. It also bounds the nesting of brackets. */
const longest = 200;

/**
 * Reads an answer or a scratch calculation as people write it: a decimal with point or comma, a power of ten, a
 * fraction, or arithmetic with `+ - * / ^ ( )`, the functions of the network, exp, ln, sqrt and max, in any of the signs
 * that keyboards and formulas have for them. What some read as one number and some as another is refused, so that it is
 * asked about and never judged. So is anything else, with its reason; it never throws.
 *
 * @param values what may be written by its name besides, as `w5` or `∂E/∂o₁`
 */
export function readAnswer(typed: string, values: readonly NamedValue[] = []): Reading {
  const trimmed = typed.trim();
  if (trimmed.length > longest) return refusal('too-long');
  const names = values.length === 0 ? noNames : new NamedValues(values);
  const folded = foldTypedText(names.standIn(trimmed));
  if (folded === '') return refusal('empty');
  return names.named(partWithTwoMeanings(folded) ?? readPlainNumber(folded) ?? readArithmetic(folded, names));
}
