import type { QuantityName } from '../quantities/quantity-name.ts';

/** The names of what a loss is derived by. */
type NudgedName =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'shared-bias'; readonly layer: number }
  | {
      readonly kind: 'pre-activation' | 'activation';
      readonly layer: number;
      readonly unit: number;
      readonly sample: number;
    }
  | { readonly kind: 'input'; readonly unit: number; readonly sample: number };

/** What is put off by a little to see what the loss does; `sample`: only there, where others have it too. */
export interface Nudged {
  readonly name: NudgedName;
  readonly sample?: number | undefined;
}

/**
 * What the loss is derived by in a gradient. Undefined for everything else, and for the part of a gradient that comes back
 * through one unit: nothing can be put off for that unit alone.
 */
export function nudgedBy(name: QuantityName): Nudged | undefined {
  if (name.kind === 'weight-gradient') return { name: { ...name, kind: 'weight' } };
  if (name.kind === 'weight-gradient-of-sample') {
    const { layer, unit, from, sample } = name;
    return { name: { kind: 'weight', layer, unit, from }, sample };
  }
  if (name.kind === 'bias-gradient') return { name: { ...name, kind: 'bias' } };
  if (name.kind === 'shared-bias-gradient') return { name: { ...name, kind: 'shared-bias' } };
  if (name.kind === 'delta') return { name: { ...name, kind: 'pre-activation' } };
  if (name.kind === 'activation-gradient') return { name: { ...name, kind: 'activation' } };
  return name.kind === 'input-gradient' ? { name: { ...name, kind: 'input' } } : undefined;
}
