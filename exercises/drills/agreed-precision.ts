import type { Checker } from '../../engine/checking/checker.ts';
import { digitsOf, withDigits } from '../../engine/checking/separation.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { digitsToTellFromRight, type Questions } from '../generator/is-told-apart.ts';

/** With more, a line does not fit on paper. */
const mostDigits = 10;

/**
 * What every value of a drill on a fixed network is rounded to: what is usual there, or the fewest digits more with which
 * no known mistake passes for right. What is needed in one place is needed on the way there too. Where no number of digits
 * does, the usual one; a single answer may then still need more.
 */
export function agreedPrecision(checker: Checker, modes: readonly Questions[], usual: Precision): Precision {
  let digits: number | null = digitsOf(usual);
  while (digits !== null && digits <= mostDigits) {
    const precision = withDigits(usual, digits);
    const needed = digitsToTellFromRight(checker, modes, precision);
    if (needed === digits) return precision;
    digits = needed;
  }
  return usual;
}
