/**
 * base^exponent. Powers of ten and of e are taken as exactly as doubles allow: `10 ** -4` is not 0.0001 in V8, and
 * e^x is what exp(x) gives.
 */
export function power(base: number, exponent: number): number {
  if (base === 10 && Number.isInteger(exponent)) return Number(`1e${exponent}`);
  return base === Math.E ? Math.exp(exponent) : base ** exponent;
}
