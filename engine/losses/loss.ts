import type { ActivationName } from '../activations/activations.ts';
import { settled } from '../expression/settled.ts';
import type { Expression } from '../expression/expression.ts';

/** What the terms of single outputs are divided by in the end: nothing, samples × outputs, or samples. */
export type Averaging = 'none' | 'over-outputs-and-samples' | 'over-samples';

/** One sample at the output layer: activations, pre-activations and targets, each of length [units]. */
export interface OutputLayer {
  readonly a: ArrayLike<number>;
  readonly z: ArrayLike<number>;
  readonly t: ArrayLike<number>;
}

/**
 * One loss: the term of one output, its derivative, and their printed forms, side by side.
 * `unit` is the index (from 0) of the output meant. Nothing here is averaged: see `averaging`.
 *
 * To add one: a file with its record, a line in `losses.ts`, and a row in `test/networks/textbook-losses.ts`.
 */
export interface Loss {
  /** As network documents write it. */
  readonly name: string;
  readonly averaging: Averaging;
  /** Of squared errors alone: whether a ½ stands in front, which the 2 of the derivative cancels. */
  readonly square?: 'halved' | 'whole';
  /** The one activation that the last layer may have; left out where any will do. */
  readonly outputActivation?: ActivationName;
  /** The term of one output, from z where a has lost its digits. */
  readonly term: (output: OutputLayer, unit: number) => number;
  /** ∂term/∂a. */
  readonly derivative: (output: OutputLayer, unit: number) => number;
  readonly printedTerm: (a: Expression, t: Expression) => Expression;
  readonly printedDerivative: (a: Expression, t: Expression) => Expression;
  /** ∂terms/∂z, where the factors come to a shorter form with `outputActivation`; never without one. */
  readonly combined?: CombinedDelta;
}

export interface CombinedDelta {
  /** From z, so that it keeps its digits at saturated outputs. */
  readonly value: (output: OutputLayer, unit: number) => number;
  /** `targetSum` is Σt of the sample: 1 for a distribution. */
  readonly printed: (a: Expression, t: Expression, targetSum: number) => Expression;
}

/** a - t of one output, 0 where doubles alone tell them apart. */
export function errorOf({ a, t }: Pick<OutputLayer, 'a' | 't'>, unit: number): number {
  const output = entry(a, unit);
  const target = entry(t, unit);
  return settled(output - target, Math.abs(output) + Math.abs(target), 2);
}

/** An entry of a list that is there by construction; NaN, which no result survives unseen, where it is not. */
export const entry = (list: ArrayLike<number>, index: number): number => list[index] ?? NaN;
