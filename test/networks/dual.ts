/** A number and its derivative by one chosen parameter: a + b ε with ε² = 0. Written for the tests alone. */
export interface Dual {
  readonly value: number;
  readonly slope: number;
}

export const dual = (value: number, slope = 0): Dual => ({ value, slope });
export const add = (x: Dual, y: Dual): Dual => dual(x.value + y.value, x.slope + y.slope);
export const subtract = (x: Dual, y: Dual): Dual => dual(x.value - y.value, x.slope - y.slope);
export const multiply = (x: Dual, y: Dual): Dual => dual(x.value * y.value, x.slope * y.value + x.value * y.slope);
export const divide = (x: Dual, y: Dual): Dual =>
  dual(x.value / y.value, (x.slope * y.value - x.value * y.slope) / (y.value * y.value));
export const exp = (x: Dual): Dual => dual(Math.exp(x.value), Math.exp(x.value) * x.slope);
export const log = (x: Dual): Dual => dual(Math.log(x.value), x.slope / x.value);
export const negative = (x: Dual): Dual => dual(-x.value, -x.slope);
export const total = (terms: readonly Dual[]): Dual => terms.reduce(add, dual(0));
