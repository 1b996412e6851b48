import type { QuantityName } from '../quantities/quantity-name.ts';
import type { FlatLayer } from './flat-layer.ts';

/** A quantity of the worked solution that floating point cannot hold: infinite, or no number. */
export interface Overflow {
  readonly name: QuantityName;
  readonly value: number;
}

/** What is found first, entry by entry. */
export function firstOf<Entry>(
  list: readonly Entry[],
  find: (entry: Entry, index: number) => Overflow | undefined,
): Overflow | undefined {
  for (const [index, entry] of list.entries()) {
    const found = find(entry, index);
    if (found) return found;
  }
  return undefined;
}

export const unlessFinite = (value: number, name: QuantityName): Overflow | undefined =>
  Number.isFinite(value) ? undefined : { name, value };

export interface NumberedLayer {
  /** From 1. */
  readonly layer: number;
  readonly flat: FlatLayer;
}
