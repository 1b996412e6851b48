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
}

export const roundingTo = (precision: Precision): Rounding => ({
  down: (value) => rounded(value, precision, -1),
  up: (value) => rounded(value, precision, 1),
  half: (value) => 0.5 * lastPlace(value, precision),
  // Just below 1, where a - 1 loses its digits, significant figures reach as far as decimals do.
  least: powerOfTen('decimals' in precision ? -precision.decimals : -precision.significant),
});

// As written: `10 ** exponent` may miss it in the last bit.
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const powerOfTen = (exponent: number): number => powers[exponent] ?? Number(`1e${exponent}`);

function rounded(value: number, precision: Precision, side: 1 | -1): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = placesOf(value, precision);
  // A power of ten below one has no exact binary form, its inverse has.
  const units = places >= 0 ? timesPower(value, places) : value / powerOfTen(-places);
  const slack = Math.max(nearTie, Math.abs(units) * doubleError);
  const whole = side === 1 ? Math.floor(units + 0.5 + slack) : Math.ceil(units - 0.5 - slack);
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
