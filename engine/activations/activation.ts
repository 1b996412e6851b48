import type { Expression } from '../expression/expression.ts';

export const activationNames = ['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'softmax'] as const;
export type ActivationName = (typeof activationNames)[number];

/**
 * One activation: its function, its derivative and their printed forms, side by side.
 * `layer` holds the pre-activations of the whole layer and `unit` the index (from 0) of the unit meant: only softmax
 * looks at more than its own.
 */
export interface Activation {
  readonly name: ActivationName;
  /** a = f(z), any finite z. */
  readonly value: (layer: ArrayLike<number>, unit: number) => number;
  /** ∂a/∂z of the same unit, computed from z so that it keeps its digits where a(1-a) would lose them. */
  readonly slope: (layer: ArrayLike<number>, unit: number) => number;
  /** What a person writes for a, given the layer's z. */
  readonly printedValue: (layer: readonly Expression[], unit: number) => Expression;
  /** What a person writes for ∂a/∂z, given z and a. */
  readonly printedSlope: (z: Expression, a: Expression) => Expression;
}

/** The pre-activation of one unit; a unit that does not exist is NaN, which no result survives unseen. */
export const zOf = (layer: ArrayLike<number>, unit: number): number => layer[unit] ?? NaN;

/** The same for printing. */
export function unitOf(layer: readonly Expression[], unit: number): Expression {
  const found = layer[unit];
  if (!found) throw new RangeError(`no unit ${unit} in a layer of ${layer.length}`);
  return found;
}
