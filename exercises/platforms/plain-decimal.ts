import { Decimal } from 'decimal.js';
import type { Interval } from '../../engine/checking/interval.ts';
import { decimalsFor, writeNumber, type Precision } from '../../engine/precision/precision.ts';
import type { Range } from './question.ts';

/** Digits enough for the difference of any two numbers that are written here. */
const Plain = Decimal.clone({ precision: 60, defaults: true });

/** So many places behind the last that is asked for, the ends of a range are written. */
const placesBehind = 4;

/** The value as it is asked for. */
export function askedValue(value: number, precision: Precision): { readonly value: string; readonly decimals: number } {
  return { value: writeNumber(value, precision), decimals: decimalsFor(value, precision) };
}

/** A range as plain decimals that hold all of it and hardly more. */
export function plainRange({ low, high }: Interval, decimals: number): Range {
  const places = decimals + placesBehind;
  return {
    low: new Plain(low).toDecimalPlaces(places, Decimal.ROUND_FLOOR).toFixed(),
    high: new Plain(high).toDecimalPlaces(places, Decimal.ROUND_CEIL).toFixed(),
  };
}

/** Whatever is rounded to a written value, half a unit of its last place to either side. */
export function roundedTo(value: string, decimals: number): Range {
  const half = new Plain(10).pow(-decimals).div(2);
  return { low: new Plain(value).minus(half).toFixed(), high: new Plain(value).plus(half).toFixed() };
}

/** A centre, and how far a range reaches from it to either side. */
export interface Around {
  readonly centre: string;
  readonly tolerance: string;
}

/**
 * A range as what lies around some centres, for platforms that know no other. The first is the value itself, as far as it
 * reaches to both sides; what is left on one side lies around a centre of its own.
 * @param value one of the range
 */
export function around(value: string, { low, high }: Range): readonly Around[] {
  const [centre, from, to] = [new Plain(value), new Plain(low), new Plain(high)];
  const [below, above] = [centre.minus(from), to.minus(centre)];
  const near = Decimal.min(below, above);
  const first = { centre: value, tolerance: near.toFixed() };
  if (below.eq(above)) return [first];
  const [start, end] = below.gt(above) ? [from, centre.minus(near)] : [centre.plus(near), to];
  return [first, { centre: start.plus(end).div(2).toFixed(), tolerance: end.minus(start).div(2).toFixed() }];
}

/** Moves the point of a plain decimal so many places to the right. */
export const shifted = (value: string, places: number): string =>
  new Plain(value).times(new Plain(10).pow(places)).toFixed();

/** Whether a plain decimal lies between two others, and is neither. */
export const liesBetween = (value: string, low: string, high: string): boolean =>
  new Plain(value).gt(low) && new Plain(value).lt(high);

/** A number of points, or a part of them, without an exponent. */
export const plainNumber = (value: number): string => new Plain(value).toFixed();
