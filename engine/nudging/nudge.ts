import type { QuantityId } from '../expression/expression.ts';
import { quantityId } from '../quantities/quantity-name.ts';
import type { Quantity, Solution } from '../solution/solution.ts';
import { nudgedBy } from './nudged.ts';
import { nudgedLoss } from './nudged-loss.ts';
import { nudgedOutput } from './nudged-output.ts';

/**
 * How it goes at one step: it agrees well; the step is so coarse that the curve bends within it; so fine that both losses
 * agree in nearly all of their digits; or the loss does not exist there.
 */
export type Standing = 'works' | 'too-coarse' | 'too-fine' | 'outside';

/** A derivative looked at by a step to either side. */
export interface Nudge {
  readonly epsilon: number;
  /** E(q + ε) and E(q − ε), of a network's loss E or a formula's output. */
  readonly above: number;
  readonly below: number;
  /** \frac{E(q + ε) - E(q - ε)}{2ε}, with its sign turned where that of the gradients is. */
  readonly quotient: number;
  /** How far it is from the derivative, as a part of the greater of the two; NaN where either is not finite. */
  readonly error: number;
  /** Significant digits in which the two agree when rounded, from 0 to 16. */
  readonly digits: number;
  readonly standing: Standing;
}

export interface Nudging {
  /** What is put off. */
  readonly nudged: Quantity;
  /** The one sample in which it is, where others have it too. */
  readonly sample: number | undefined;
  readonly derivative: number;
  /** Whether the gradient is taken as −∂E/∂q. */
  readonly isTurned: boolean;
  /** By ε from 1 to 10⁻¹⁵. */
  readonly steps: readonly Nudge[];
  /** The index of the step with the smallest error, the coarsest of several. */
  readonly best: number;
}

/** A double has some sixteen digits. */
const mostDigits = 16;
const exponents = Array.from({ length: mostDigits }, (_, index) => index);

/** What is put off, and what comes of it. */
interface Push {
  readonly nudged: Quantity;
  readonly sample: number | undefined;
  readonly isTurned: boolean;
  /** What is derived, when it is put off by so much. */
  readonly after: (by: number) => number;
}

function pushOf(solution: Solution, gradient: Quantity): Push | undefined {
  const { quantities } = solution;
  if (solution.of === 'formula') {
    if (gradient.name.kind !== 'node-gradient') return undefined;
    const { node } = gradient.name;
    const nudged = quantities.get(quantityId({ kind: 'node-value', node }, 1));
    const after = (by: number): number => nudgedOutput(solution.formula, node, by);
    return nudged && { nudged, sample: undefined, isTurned: false, after };
  }
  const { document } = solution;
  const by = nudgedBy(gradient.name);
  const nudged = by && quantities.get(quantityId(by.name, document.samples.length));
  return (
    nudged && {
      nudged,
      sample: document.samples.length > 1 ? by.sample : undefined,
      isTurned: document.delta === 'negative',
      after: (so) => nudgedLoss(document, by, so),
    }
  );
}

/** Checks a gradient by nudging what it is by; undefined for what is no gradient of its own. */
export function nudge(solution: Solution, gradient: QuantityId): Nudging | undefined {
  const found = solution.quantities.get(gradient);
  const push = found && pushOf(solution, found);
  if (!push) return undefined;
  const { nudged, sample, isTurned, after } = push;
  const derivative = found.value;
  const steps = exponents.map((exponent) => {
    const epsilon = Number(`1e-${exponent}`);
    const above = after(epsilon);
    const below = after(-epsilon);
    const slope = (above - below) / (2 * epsilon);
    const quotient = isTurned && slope !== 0 ? -slope : slope;
    const error = errorOf(quotient, derivative);
    return { epsilon, above, below, quotient, error, digits: digitsOf(error) };
  });
  const errors = steps.map(({ error }) => (Number.isNaN(error) ? Infinity : error));
  const best = errors.indexOf(Math.min(...errors));
  const most = steps[best]?.digits ?? 0;
  return {
    nudged,
    sample,
    derivative,
    isTurned,
    steps: steps.map((step, index) => ({ ...step, standing: standingOf(step, index < best, most) })),
    best,
  };
}

function errorOf(quotient: number, derivative: number): number {
  if (!Number.isFinite(quotient) || !Number.isFinite(derivative)) return NaN;
  if (quotient === derivative) return 0;
  return Math.abs(quotient - derivative) / Math.max(Math.abs(quotient), Math.abs(derivative));
}

function digitsOf(error: number): number {
  if (Number.isNaN(error)) return 0;
  if (error === 0) return mostDigits;
  return Math.min(mostDigits, Math.max(0, Math.floor(-Math.log10(2 * error))));
}

/** Half of the digits that can be had, and a few at least, are well. */
const isWell = (digits: number, most: number): boolean => digits >= Math.max(fewDigits, most / 2);
const fewDigits = 3;

function standingOf({ error, digits }: Pick<Nudge, 'error' | 'digits'>, isCoarser: boolean, most: number): Standing {
  if (Number.isNaN(error)) return 'outside';
  if (isWell(digits, most)) return 'works';
  return isCoarser || most < fewDigits ? 'too-coarse' : 'too-fine';
}
