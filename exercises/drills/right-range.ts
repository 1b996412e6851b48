import { holds, type Interval } from '../../engine/checking/interval.ts';
import { lastPlace } from '../../engine/checking/written-range.ts';
import { roundTo, writeNumber, type Precision } from '../../engine/precision/precision.ts';

/** The lowest and the highest number that can be written for right, as text. */
export interface RightRange {
  readonly from: string;
  readonly to: string;
}

/** The ends of a range as they are written at a precision; undefined where a range has no ends, or no such number in it. */
export function rightRange(range: Interval, precision: Precision): RightRange | undefined {
  if (!Number.isFinite(range.low) || !Number.isFinite(range.high)) return undefined;
  const inward = (end: number, side: 1 | -1): number => {
    const written = roundTo(end, precision);
    return holds(range, written) ? written : written + side * lastPlace(written === 0 ? end : written, precision);
  };
  const [low, high] = [inward(range.low, 1), inward(range.high, -1)];
  if (!holds(range, low) || !holds(range, high)) return undefined;
  return { from: writeNumber(low, precision), to: writeNumber(high, precision) };
}
