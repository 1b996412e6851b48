import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { removeLayer, removeUnit } from './change-units.ts';
import { sizesOf } from './shape.ts';

/** What is taken out of a network; layer 0 are the inputs. */
export type Removable =
  | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'layer'; readonly layer: number };

/** What was taken out, and the units of each layer that there were before it. */
export interface Removal {
  readonly what: Removable;
  readonly sizes: readonly number[];
}

/** The network without it; the same one where it cannot do without. */
export function without(network: NetworkDocument, what: Removable): NetworkDocument {
  if (what.kind === 'unit') return removeUnit(network, what.layer, what.unit);
  return what.layer === 0 ? network : removeLayer(network, what.layer);
}

export const removalFrom = (network: NetworkDocument, what: Removable): Removal => ({ what, sizes: sizesOf(network) });
