import { quantityId, type WellFormedQuantityId } from '../quantities/quantity-name.ts';
import type { GradientDescent } from './gradient-descent.ts';

/** A quantity that left what floating point can hold, and the infinity or NaN that stands in its place. */
export interface NonFinite {
  readonly quantity: WellFormedQuantityId;
  readonly value: number;
}

/** The first weight or bias that is no finite number, else the loss if it is none; after `evaluate`. */
export function firstNonFinite(descent: GradientDescent): NonFinite | undefined {
  if (!allFinite(descent.parameters)) {
    for (const { name, value } of namedParameters(descent)) {
      if (!Number.isFinite(value)) return { quantity: quantityId(name, descent.document.samples.length), value };
    }
  }
  const loss = descent.loss();
  return Number.isFinite(loss) ? undefined : { quantity: 'E', value: loss };
}

function allFinite(values: Float64Array): boolean {
  for (const value of values) if (!Number.isFinite(value)) return false;
  return true;
}

export type ParameterName =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'shared-bias'; readonly layer: number };

/** Every weight and bias by its name, layer by layer. */
export function* namedParameters(descent: GradientDescent): Generator<{ name: ParameterName; value: number }> {
  for (const [index, { weights, bias }] of descent.layerParameters().entries()) {
    const layer = index + 1;
    for (const [j, row] of weights.entries()) {
      for (const [i, value] of row.entries())
        yield { name: { kind: 'weight', layer, unit: j + 1, from: i + 1 }, value };
    }
    if (typeof bias === 'number') yield { name: { kind: 'shared-bias', layer }, value: bias };
    else for (const [j, value] of (bias ?? []).entries()) yield { name: { kind: 'bias', layer, unit: j + 1 }, value };
  }
}
