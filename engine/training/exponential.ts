/** How many steps the table takes from one power of two to the next. */
const steps = 128;
/** 2^{-n/128} for n = 0..127, and 2^{-n} as far down as a double goes. */
const fractions = Float64Array.from({ length: steps }, (_, n) => 2 ** (-n / steps));
const powers = Float64Array.from({ length: 1076 }, (_, n) => 2 ** -n);

/** \frac{\ln 2}{128} in two parts, the first with so few digits that its product with a step number is exact. */
const stepHigh = 0.6931471803691238 / steps;
const stepLow = 1.9082149292705877e-10 / steps;
const stepsPerUnit = steps * Math.LOG2E;
/** 1.5 × 2^52: added and taken off again, it rounds to a whole number. */
const rounder = 6755399441055744;
/** Below this e^x is 0. */
const smallest = -745.2;

const third = 1 / 6;
const fourth = 1 / 24;
const fifth = 1 / 120;

/**
 * e^x for x ≤ 0, to within about one unit of the last place; several times as fast as `Math.exp`, and the same on every machine.
 *
 * e^x = 2^{-n/128} e^r, \quad n = \mathrm{round}\!\left(\frac{-128\,x}{\ln 2}\right), \quad
 * e^r \approx 1 + r + \frac{r^2}{2!} + \dots + \frac{r^5}{5!}, \quad |r| \le \frac{\ln 2}{256}
 *
 * Source: P. T. P. Tang, Table-driven implementation of the exponential function, ACM TOMS 15 (1989).
 */
export function exponentialOfNegative(x: number): number {
  if (x < smallest) return 0;
  const n = rounder - (x * stepsPerUnit + rounder);
  const r = x + n * stepHigh + n * stepLow;
  const whole = n | 0;
  const scale = (fractions[whole & (steps - 1)] ?? NaN) * (powers[whole >> 7] ?? NaN);
  const square = r * r;
  return scale + scale * (r + square * (0.5 + r * third + square * (fourth + r * fifth)));
}
