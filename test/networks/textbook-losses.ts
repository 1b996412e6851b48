import type { LossName } from '../../engine/losses/losses.ts';
import { add, dual, exp, log, multiply, negative, subtract, total, type Dual } from './dual.ts';

/** What is known of a loss without the engine. */
export interface TextbookLoss {
  /** The term of one output as textbooks have it; from z where a would have lost its digits. */
  readonly term: (output: { readonly a: Dual; readonly z: readonly Dual[]; readonly t: Dual }, unit: number) => Dual;
  /** What the sum of all terms is divided by. */
  readonly divisor: (samples: number, outputs: number) => number;
  /** For the first output of a sample, its term and \partial \text{term} / \partial a, worked out by hand or with 60 digits. */
  readonly known: readonly {
    readonly z: readonly number[];
    readonly a: readonly number[];
    readonly t: readonly number[];
    readonly term: number;
    readonly derivative: number;
  }[];
}

const square = (x: Dual): Dual => multiply(x, x);

/** ln(1 + e^x): -ln σ(-x), written so that an output close to 0 or 1 keeps its digits. */
const softplus = (x: Dual): Dual => log(add(dual(1), exp(x)));

const ln3 = 1.0986122886681098;

/** One row for each loss. */
export const textbookLosses: Readonly<Record<LossName, TextbookLoss>> = {
  'half-sum-squared-error': {
    term: ({ a, t }) => multiply(dual(0.5), square(subtract(t, a))),
    divisor: () => 1,
    known: [{ z: [0.75], a: [0.75], t: [0.25], term: 0.125, derivative: 0.5 }],
  },
  'sum-squared-error': {
    // (1 - 0.25)² = 9/16, and 2 (0.25 - 1) = -3/2.
    term: ({ a, t }) => square(subtract(t, a)),
    divisor: () => 1,
    known: [{ z: [0.25], a: [0.25], t: [1], term: 0.5625, derivative: -1.5 }],
  },
  'mean-squared-error': {
    term: ({ a, t }) => square(subtract(t, a)),
    divisor: (samples, outputs) => samples * outputs,
    known: [{ z: [0.25], a: [0.25], t: [1], term: 0.5625, derivative: -1.5 }],
  },
  'half-mean-squared-error': {
    // ½ (0.25 - 0.75)² = 1/8, and 0.75 - 0.25 = 1/2.
    term: ({ a, t }) => multiply(dual(0.5), square(subtract(t, a))),
    divisor: (samples) => samples,
    known: [{ z: [0.75], a: [0.75], t: [0.25], term: 0.125, derivative: 0.5 }],
  },
  'binary-cross-entropy': {
    term: ({ z, t }, unit) => {
      const own = z[unit] ?? dual(NaN);
      return add(multiply(t, softplus(negative(own))), multiply(subtract(dual(1), t), softplus(own)));
    },
    divisor: (samples, outputs) => samples * outputs,
    known: [
      { z: [ln3], a: [0.75], t: [1], term: 0.2876820724517809, derivative: -4 / 3 },
      { z: [ln3], a: [0.75], t: [0], term: 1.3862943611198906, derivative: 4 },
    ],
  },
  'cross-entropy': {
    term: ({ z, t }, unit) => multiply(t, log(total(z.map((other) => exp(subtract(other, z[unit] ?? dual(NaN))))))),
    divisor: (samples) => samples,
    known: [
      {
        z: [0, ln3, 1.3862943611198906],
        a: [0.125, 0.375, 0.5],
        t: [1, 0, 0],
        term: 2.0794415416798357,
        derivative: -8,
      },
      { z: [0, ln3, 1.3862943611198906], a: [0.125, 0.375, 0.5], t: [0, 1, 0], term: 0, derivative: 0 },
    ],
  },
};
