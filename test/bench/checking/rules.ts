import { lastPlace } from '../../../engine/checking/written-range.ts';
import { roundTo, type Precision } from '../../../engine/precision/precision.ts';

/** How somebody else decides whether an answer is right: by the exact value and the agreed digits alone. */
export interface Rule {
  readonly name: string;
  readonly accepts: (answer: number, exact: number, precision: Precision) => boolean;
}

/** What a double may be off by where a rule compares decimals. */
const slack = 1e-12;

const within =
  (tolerance: number): Rule['accepts'] =>
  (answer, exact) =>
    Math.abs(answer - exact) <= tolerance + slack;

export const rules: readonly Rule[] = [
  {
    // Context flags `tolerance`, `tolType`, `zeroLevel` and `zeroLevelTol` at what they are set to unless told otherwise.
    name: 'relative 0.001 (WeBWorK)',
    accepts: (answer, exact) =>
      Math.abs(exact) <= 1e-14 ? Math.abs(answer) <= 1e-12 : Math.abs(answer - exact) <= 0.001 * Math.abs(exact),
  },
  {
    // `$reltolerance`; a little is added to the divisor there, so that 0 is no special case.
    name: 'relative 0.0015 (IMathAS)',
    accepts: (answer, exact) => Math.abs(answer - exact) / (Math.abs(exact) + 0.0001) < 0.0015 + slack,
  },
  {
    // The answer test NumRelative.
    name: 'relative 0.05 (STACK)',
    accepts: (answer, exact) => Math.abs(answer - exact) <= 0.05 * Math.abs(exact),
  },
  {
    name: 'half a unit of the last place (Numbas, STACK with decimals)',
    accepts: (answer, exact, precision) => {
      const unit = lastPlace(exact, precision);
      return Math.abs(answer - exact) <= unit * (0.5 + 1e-9);
    },
  },
  { name: 'fixed ±0.01', accepts: within(0.01) },
  { name: 'fixed ±0.001', accepts: within(0.001) },
  {
    name: 'exactly right to the last decimal',
    accepts: (answer, exact, precision) => Math.abs(answer - roundTo(exact, precision)) <= slack * Math.abs(exact),
  },
];
