import type { Checker } from '../../engine/checking/checker.ts';
import { withDigits } from '../../engine/checking/separation.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { digitsToTellFromRight, type Questions } from '../generator/is-told-apart.ts';
import { digitsToWork } from './digits-to-work.ts';

/** With more, a line does not fit on paper. */
const mostDigits = 10;

/**
 * What every value of a drill on a fixed network is rounded to: what is usual there, or the fewest digits more with which
 * everything can be worked and no known mistake passes for right. What is needed in one place is needed on the way there too. Where no number of digits
 * does, the usual one; a single answer may then still need more.
 */
export function agreedPrecision(checker: Checker, modes: readonly Questions[], usual: Precision): Precision {
  const least = digitsToWork(checker.solution, modes, usual, mostDigits);
  let digits: number | null = least;
  while (digits !== null && digits <= mostDigits) {
    const precision = withDigits(usual, digits);
    const needed = digitsToTellFromRight(checker, modes, precision);
    if (needed === digits) return precision;
    digits = needed;
  }
  return withDigits(usual, least);
}
