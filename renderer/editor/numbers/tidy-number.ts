import type { Precision } from '../../../engine/precision/precision.ts';
import { shownNumber } from '../../formula/shown-number.ts';
import { writtenNumber } from '../../formula/written-number.ts';
import { writtenDecimal } from './decimal.ts';

/** A number that the learner set, as it was set; one with more digits than fit, at a precision. */
export function tidyNumber(value: number, precision: Precision): string {
  const whole = writtenDecimal(value);
  return shownNumber(whole.length <= 7 ? whole : writtenNumber(value, precision));
}
