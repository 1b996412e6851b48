import { liesBetween, shifted } from '../plain-decimal.ts';
import type { Field, Range } from '../question.ts';

/**
 * Canvas turns what is nearer to 0 than this into 0, and rounds an answer to so many decimals once it is typed
 * (https://github.com/gpoore/text2qti/issues/51, https://github.com/instructure/canvas-ios/pull/1143).
 */
const [smallest, mostDecimals] = ['0.0001', 4];

/** Places by which the point of a number moves, and the field with all its numbers so. */
export interface ScaledField {
  /** 0, 3, 6, … */
  readonly places: number;
  readonly field: Field;
}

/**
 * A field of which Canvas sees every digit: multiplied by a power of a thousand where what is asked for has more decimals
 * than Canvas keeps, or where the end next to 0 would become 0, and let 0 in.
 */
export function scaleField(field: Field): ScaledField {
  let places = 0;
  while (!isSeen(field, places)) places += 3;
  return { places, field: places === 0 ? field : moved(field, places) };
}

/** Ends of a range have but so many decimals, so that this ends. */
function isSeen({ decimals, accepted }: Field, places: number): boolean {
  if (decimals - places > mostDecimals) return false;
  const [low, high] = [shifted(accepted.low, places), shifted(accepted.high, places)];
  return !liesBetween(low, '0', smallest) && !liesBetween(high, `-${smallest}`, '0');
}

function moved(field: Field, places: number): Field {
  const inRange = ({ low, high }: Range): Range => ({ low: shifted(low, places), high: shifted(high, places) });
  const { value, decimals, accepted, mistakes } = field;
  return {
    ...field,
    value: shifted(value, places),
    decimals: Math.max(0, decimals - places),
    accepted: inRange(accepted),
    mistakes: mistakes.map((mistake) => ({
      ...mistake,
      value: shifted(mistake.value, places),
      range: inRange(mistake.range),
    })),
  };
}
