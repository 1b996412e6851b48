/** What every written value is rounded to: n decimals (0 to 15), or n significant figures (1 to 15). */
export type Precision = { readonly decimals: number } | { readonly significant: number };

/** The digits of a finite number in its shortest decimal form: 0.d₁d₂d₃… × 10^point. */
interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return { negative: value < 0, digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Adds one to a string of digits; it may grow by one digit. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const kept = digits.slice(0, digits.length - nines);
  const raised = kept === '' ? '1' : kept.slice(0, -1) + String(Number(kept.slice(-1)) + 1);
  return raised + '0'.repeat(nines);
}

/** How many decimals a value is written with under a precision. */
export function decimalsFor(value: number, precision: Precision): number {
  if ('decimals' in precision) return precision.decimals;
  if (value === 0) return precision.significant - 1;
  const { point } = decimalOf(value);
  return Math.max(0, precision.significant - point);
}

/**
 * A finite number as a person writes it: rounded half-up (away from zero) on its shortest decimal form, so that 1.005
 * to 2 decimals is 1.01, as on paper. With significant figures, digits before the point are kept by zeros.
 */
export function writeNumber(value: number, precision: Precision): string {
  if (!Number.isFinite(value)) return String(value);
  const { negative, digits, point } = decimalOf(value);
  // How many of the digits stay; below zero, the value is less than a tenth of the last place.
  const kept = 'decimals' in precision ? point + precision.decimals : precision.significant;
  let rounded = kept < 0 ? '' : digits.slice(0, kept).padEnd(Math.min(kept, 400), '0');
  let place = point;
  if (kept >= 0 && (digits[kept] ?? '0') >= '5') {
    const raised = increment(rounded === '' ? '0' : rounded);
    place += raised.length - Math.max(rounded.length, 1);
    if (rounded === '') place += 1;
    rounded = 'significant' in precision ? raised.slice(0, Math.max(kept, 1)) : raised;
  }
  const decimals = 'decimals' in precision ? precision.decimals : Math.max(0, precision.significant - place);
  return assemble(negative, rounded, place, decimals);
}

/** Puts sign, digits and point together; a value that is all zeros carries no sign. */
function assemble(negative: boolean, digits: string, point: number, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits)
    .padEnd(decimals, '0')
    .slice(0, decimals);
  const text = decimals > 0 ? `${whole}.${fraction}` : whole;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** So many digits more. */
export const finer = (precision: Precision, digits: number): Precision =>
  'decimals' in precision ? { decimals: precision.decimals + digits } : { significant: precision.significant + digits };

/** The value itself, rounded as written. */
export const roundTo = (value: number, precision: Precision): number => Number(writeNumber(value, precision));
