import { writeNumber, type Precision } from '../../engine/precision/precision.ts';

/** 10^n, exact up to n = 22. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const powerOf = (exponent: number): number => powers[exponent] ?? NaN;

/** Up to here a scaled value is exact to a ten-thousandth, so that what is not close to a half is rounded right. */
const largest = 1e12;
const closeToHalf = 1e-3;

/** What `writeNumber` writes, several times as fast where no digit is in doubt; else what it writes itself. */
export function writeQuickly(value: number, precision: Precision): string {
  const size = Math.abs(value);
  const decimals = 'decimals' in precision ? precision.decimals : decimalsOf(size, precision.significant);
  const scale = powerOf(decimals);
  const scaled = size * scale;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  // Negated, so that NaN and infinities are left to the other way too.
  if (!(scaled < largest && Math.abs(rest - 0.5) > closeToHalf)) return writeNumber(value, precision);
  const digits = rest > 0.5 ? whole + 1 : whole;
  if ('significant' in precision && !hasDigits(digits, precision.significant)) return writeNumber(value, precision);
  const sign = value < 0 && digits > 0 ? '-' : '';
  if (decimals === 0) return `${sign}${digits}`;
  const before = Math.floor(digits / scale);
  return `${sign}${before}.${String(digits - before * scale).padStart(decimals, '0')}`;
}

/** How many decimals so many significant figures are; none that there is a power for where that is not plain. */
const decimalsOf = (size: number, significant: number): number =>
  size > 0 ? significant - 1 - Math.floor(Math.log10(size)) : NaN;

/** Neither the logarithm nor the rounding has moved the first digit. */
const hasDigits = (digits: number, count: number): boolean => digits >= powerOf(count - 1) && digits < powerOf(count);
