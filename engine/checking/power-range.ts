import { power } from '../answers/power.ts';
import type { Interval } from './interval.ts';

/** What a power with a constant exponent may be; a base below 0 under a broken exponent counts as 0, which was rounded there. */
export function powerRange({ low, high }: Interval, exponent: number): Interval {
  const isWhole = Number.isInteger(exponent);
  const least = isWhole ? low : Math.max(0, low);
  const most = isWhole ? high : Math.max(0, high);
  const ends = [power(least, exponent), power(most, exponent)];
  const holdsZero = least <= 0 && most >= 0;
  if (holdsZero && exponent > 0) ends.push(0);
  if (holdsZero && exponent < 0) {
    if (most > 0 || exponent % 2 === 0) ends.push(Infinity);
    if (least < 0 && exponent % 2 !== 0) ends.push(-Infinity);
  }
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export const rootRange = (range: Interval): Interval => powerRange(range, 0.5);

export function absoluteRange({ low, high }: Interval): Interval {
  const [one, other] = [Math.abs(low), Math.abs(high)];
  return { low: low <= 0 && high >= 0 ? 0 : Math.min(one, other), high: Math.max(one, other) };
}
