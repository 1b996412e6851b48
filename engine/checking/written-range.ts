import type { Precision } from '../precision/precision.ts';

/** Binary numbers miss decimals such as 0.15 by a hair; so near to a tie, in units of the last place, both ways count. */
const nearTie = 1e-7;
/** The same for large numbers, of which a double keeps this part. */
const doubleError = 1e-15;

/** 10^{-n} for n decimals; for n significant figures, the unit of the last one that the value shows. Positive. */
export const lastPlace = (value: number, precision: Precision): number =>
  Math.max(powerOfTen(-placesOf(value, precision)), Number.MIN_VALUE);

/** How many places after the point are written; negative where the last ones before it are not. */
function placesOf(value: number, precision: Precision): number {
  if ('decimals' in precision) return precision.decimals;
  const magnitude = Math.abs(value);
  return magnitude === 0 ? precision.significant : precision.significant - 1 - Math.floor(Math.log10(magnitude));
}

/** To the nearest; what lies on a tie, or all but, goes to either side (half-up, half-even). */
export interface Rounding {
  readonly down: (value: number) => number;
  readonly up: (value: number) => number;
  /** Half a unit of the last place that a value shows. */
  readonly half: (value: number) => number;
  /** The smallest number that is written beside 1 and is not 0. */
  readonly least: number;
  /** What every written value is a multiple of; left out where that depends on the value. */
  readonly grid?: number;
}

export const roundingTo = (precision: Precision): Rounding => ({
  down: (value) => rounded(value, precision, -1),
  up: (value) => rounded(value, precision, 1),
  half: (value) => 0.5 * lastPlace(value, precision),
  least: leastOf(precision),
  ...('decimals' in precision ? { grid: lastPlace(1, precision) } : {}),
});

/** What somebody may write who drops digits instead of rounding, or keeps a value in full. */
export const cuttingTo = (precision: Precision): Rounding => ({
  down: (value) => (value > 0 ? cutOff(value, precision) : value),
  up: (value) => (value < 0 ? cutOff(value, precision) : value),
  half: (value) => lastPlace(value, precision),
  least: leastOf(precision),
});

// Just below 1, where a - 1 loses its digits, significant figures reach as far as decimals do.
const leastOf = (precision: Precision): number =>
  powerOfTen('decimals' in precision ? -precision.decimals : -precision.significant);

/** A value without the digits behind those of a precision. One that is written already, but for its binary form, stays. */
export const cutOff = (value: number, precision: Precision): number =>
  written(value, precision, (units, slack) => (units > 0 ? Math.floor(units + slack) : Math.ceil(units - slack)));

/** The largest and smallest exponents whose powers are kept ready. */
const mostReady = 40;
// As written: `10 ** exponent` may miss it in the last bit.
const powers = Array.from({ length: 2 * mostReady + 1 }, (_, index) => Number(`1e${index - mostReady}`));
const powerOfTen = (exponent: number): number => powers[exponent + mostReady] ?? Number(`1e${exponent}`);

const rounded = (value: number, precision: Precision, side: 1 | -1): number =>
  written(value, precision, (units, slack) =>
    side === 1 ? Math.floor(units + 0.5 + slack) : Math.ceil(units - 0.5 - slack),
  );

/** A value in whole units of its last place, `whole` of what it is in them; so near to one counts as being there. */
function written(value: number, precision: Precision, wholeOf: (units: number, slack: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = placesOf(value, precision);
  // A power of ten below one has no exact binary form, its inverse has.
  const units = places >= 0 ? timesPower(value, places) : value / powerOfTen(-places);
  const slack = Math.max(nearTie, Math.abs(units) * doubleError);
  const whole = wholeOf(units, slack);
  return places >= 0 ? overPower(whole, places) : whole * powerOfTen(-places);
}

/** No double holds a larger power of ten; what is smaller than its inverse is taken in two steps. */
const largestPower = 308;

const timesPower = (value: number, places: number): number =>
  places > largestPower
    ? value * powerOfTen(largestPower) * powerOfTen(places - largestPower)
    : value * powerOfTen(places);

const overPower = (value: number, places: number): number =>
  places > largestPower
    ? value / powerOfTen(places - largestPower) / powerOfTen(largestPower)
    : value / powerOfTen(places);
