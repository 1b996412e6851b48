import type { TypedDigits } from './reading.ts';

/**
 * The digits of a decimal without sign, such as `0.0714`, times a power of ten. Zeros in front do not count as
 * significant, zeros behind do: whoever writes 0.070 has rounded to it. With a power of ten the last digit may stand
 * before the point: 1.2e3 is written to the hundreds, which is −2 decimals.
 */
export function countDigits(decimal: string, exponent: number): TypedDigits {
  const [whole = '', fraction = ''] = decimal.split('.');
  return {
    decimals: fraction.length - exponent,
    significant: (whole + fraction).replace(/^0+/, '').length,
  };
}
