import type { Precision } from '../../../../engine/precision/precision.ts';
import { roundedMark, shownNumber } from '../../../../exercises/diagram/shown-number.ts';
import { writtenNumber } from '../../../parts/formula/written-number.ts';
import { writtenDecimal } from '../../../parts/numbers/decimal.ts';

/** So many characters are written out at any precision. */
const shortEnough = 7;
/** Beyond these, digits before the point and noughts behind it are no longer read one by one. */
const huge = 1e6;
const tiny = 1e-6;

/** A number that the learner set, with every digit, as fields show it. */
export const wholeNumber = (value: number): string => shownNumber(writtenDecimal(value));

/**
 * A number that the learner set: whole where it is short or the precision has room for all its digits; else rounded, or as a
 * power of ten, and marked where digits are left out.
 */
export function tidyNumber(value: number, precision: Precision): string {
  const whole = writtenDecimal(value);
  if (whole.length <= shortEnough) return shownNumber(whole);
  const edited = Number(whole);
  const isPlain = Math.abs(edited) >= tiny && Math.abs(edited) < huge;
  const written = isPlain ? writtenNumber(edited, precision) : '';
  if (isPlain && Number(written) === edited) return shownNumber(whole);
  const rounded = isPlain && Number(written) !== 0 ? written : edited.toExponential(3).replace('e+', 'e');
  return (Number(rounded) === edited ? '' : roundedMark) + shownNumber(rounded);
}

/** A mean, as it is written at the precision; where there is no room for so many digits, rounded further and marked. */
export function tidyMean(written: string, precision: Precision, most: number): string {
  const coarser = atMostDigits(precision, most);
  const isWhole = JSON.stringify(coarser) === JSON.stringify(precision);
  return isWhole || written === '' ? shownNumber(written) : tidyNumber(Number(written), coarser);
}

/** A precision of at most so many digits, for where there is room for no more. */
export const atMostDigits = (precision: Precision, most: number): Precision =>
  'decimals' in precision
    ? { decimals: Math.min(most, precision.decimals) }
    : { significant: Math.min(most, precision.significant) };
