import type { Precision } from '../../../../engine/precision/precision.ts';
import { shownNumber } from '../../../parts/formula/shown-number.ts';
import { writtenNumber } from '../../../parts/formula/written-number.ts';
import { writtenDecimal } from './decimal.ts';

/** From here on, digits before the point are no longer read one by one. */
const huge = 1e6;

/** A number that the learner set, as it was set; one with more digits than fit, at a precision, or as a power of ten. */
export function tidyNumber(value: number, precision: Precision): string {
  const whole = writtenDecimal(value);
  if (whole.length <= 7) return shownNumber(whole);
  if (Math.abs(value) >= huge) return shownNumber(value.toExponential(3).replace('e+', 'e'));
  return shownNumber(writtenNumber(value, precision));
}
