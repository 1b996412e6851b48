import type { TypedDigits } from '../answers/reading.ts';
import type { Precision } from '../precision/precision.ts';
import type { Interval } from './interval.ts';
import { digitsOf } from './separation.ts';
import { lastPlace } from './written-range.ts';

/** A number as the learner wrote it; `digits` is null for fractions and calculations, which are exact. */
export interface OwnValue {
  readonly value: number;
  readonly digits: TypedDigits | null;
}

/** Half a unit of the last place that was written. */
const halfTyped = ({ digits }: OwnValue): number => (digits ? 0.5 * lastPlace(1, { decimals: digits.decimals }) : 0);

/** Half a unit of the last place that was agreed on. */
const halfAgreed = ({ value }: OwnValue, precision: Precision): number => 0.5 * lastPlace(value, precision);

/**
 * Everything that an answer may have been before it was rounded to what stands there. Zeros at the end need not be
 * written, so that fewer digits than agreed do not make it vaguer.
 */
export function beforeRounding(own: OwnValue, precision: Precision): Interval {
  const agreed = halfAgreed(own, precision);
  const half = own.digits ? Math.min(agreed, halfTyped(own)) : agreed;
  return { low: own.value - half, high: own.value + half };
}

/** How many digits were written, as a precision counts them; fractions and calculations are exact. */
export function writtenDigits({ digits }: OwnValue, precision: Precision): number {
  if (!digits) return Infinity;
  return 'decimals' in precision ? digits.decimals : digits.significant;
}

/** Whether fewer digits were written than agreed on. A plain 0 is exact. */
export const isShort = (own: OwnValue, precision: Precision): boolean =>
  own.value !== 0 && writtenDigits(own, precision) < digitsOf(precision);

/** Everything that rounds to the digits that were written. */
export function asTyped(own: OwnValue): Interval {
  const half = halfTyped(own);
  return { low: own.value - half, high: own.value + half };
}

/** Everything that is cut off to the digits that were written. */
export function asCut(own: OwnValue): Interval {
  const unit = 2 * halfTyped(own);
  return own.value < 0 ? { low: own.value - unit, high: own.value } : { low: own.value, high: own.value + unit };
}

/** Whether a wrong value makes the rest trivial: nothing is left of what is multiplied by it. */
export const isNothing = (own: OwnValue, precision: Precision): boolean =>
  Math.abs(own.value) <= halfAgreed(own, precision);
