import type { Expression } from '../expression/expression.ts';

/**
 * One activation: its function, its derivative and their printed forms, side by side.
 * `layer` holds the pre-activations of the whole layer and `unit` the index (from 0) of the unit meant.
 *
 * To add one: a file with its record, a line in `activations.ts`, and a row in `test/networks/textbook-activations.ts`.
 * It is printed with what `Expression` has; what cannot be written with that needs a function of its own there first.
 */
export interface Activation {
  /** As network documents write it. */
  readonly name: string;
  /** a = f(z), any finite z. */
  readonly value: (layer: ArrayLike<number>, unit: number) => number;
  /** ∂a/∂z of the same unit, computed from z so that it keeps its digits where a(1-a) would lose them. */
  readonly slope: (layer: ArrayLike<number>, unit: number) => number;
  /** What a person writes for a, given the layer's z. */
  readonly printedValue: (layer: readonly Expression[], unit: number) => Expression;
  /** What a person writes for ∂a/∂z, given z and a. */
  readonly printedSlope: (z: Expression, a: Expression) => Expression;
  /** Only where a unit's value depends on other units of its layer; such a layer may only be the last. */
  readonly acrossUnits?: AcrossUnits;
}

/** How the error comes back to a unit through the other units of its layer. */
export interface AcrossUnits {
  /** \frac{\partial E}{\partial z_j} of `unit` j, given the layer's a and its \partial E / \partial a. */
  readonly delta: (a: ArrayLike<number>, gradients: ArrayLike<number>, unit: number) => number;
  /** What a person writes for \partial a_m / \partial z_j with m ≠ j, given a_m and a_j. */
  readonly printedSlope: (other: Expression, own: Expression) => Expression;
}

/** An entry of a layer; one that does not exist is NaN, which no result survives unseen. */
export const zOf = (layer: ArrayLike<number>, unit: number): number => layer[unit] ?? NaN;

/** The same for printing. */
export function unitOf(layer: readonly Expression[], unit: number): Expression {
  const found = layer[unit];
  if (!found) throw new RangeError(`no unit ${unit} in a layer of ${layer.length}`);
  return found;
}
