import type { Expression } from '../expression/expression.ts';

export const lossNames = ['half-sum-squared-error', 'mean-squared-error', 'binary-cross-entropy', 'cross-entropy'] as const;
export type LossName = (typeof lossNames)[number];

/** What the loss in all divides the terms of single outputs by: nothing, samples × outputs, or samples. */
export type Averaging = 'sum' | 'mean-over-outputs' | 'mean-over-samples';

/**
 * One loss: the term of one output, its derivative, the error at the output where it has a shorter form than
 * the product of the two, and how each is printed.
 * `a`, `z`, `t` hold a sample's outputs, output pre-activations and targets; `unit` is the index (from 0) meant.
 */
export interface Loss {
  readonly name: LossName;
  readonly averaging: Averaging;
  /** The term of one output, from z where a has lost its digits. */
  readonly term: (a: ArrayLike<number>, z: ArrayLike<number>, t: ArrayLike<number>, unit: number) => number;
  /** ∂(term)/∂a of the same unit. */
  readonly derivative: (a: ArrayLike<number>, z: ArrayLike<number>, t: ArrayLike<number>, unit: number) => number;
  readonly printedTerm: (a: Expression, t: Expression) => Expression;
  readonly printedDerivative: (a: Expression, t: Expression) => Expression;
  /** ∂(all terms)/∂z of one unit, where loss and activation belong together and their product is shorter. */
  readonly combined?: {
    readonly delta: (a: ArrayLike<number>, z: ArrayLike<number>, t: ArrayLike<number>, unit: number) => number;
    readonly printedDelta: (a: Expression, t: Expression, targetSum: number) => Expression;
  };
}
