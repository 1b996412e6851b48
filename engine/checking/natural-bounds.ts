import type { NetworkDocument } from '../network/document.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { Interval } from './interval.ts';

const everything: Interval = { low: -Infinity, high: Infinity };

/** Where the values of a quantity lie, whatever is rounded on the way: σ and softmax from 0 to 1, tanh from -1 to 1. */
export function naturalBounds(document: NetworkDocument, name: QuantityName): Interval {
  if (name.kind !== 'activation' && name.kind !== 'activation-after') return everything;
  const layer = document.layers[name.layer - 1];
  // Of a single unit a softmax says nothing, and nobody knows it for a probability.
  if (layer?.activation === 'softmax' && layer.units === 1) return everything;
  if (layer?.activation === 'sigmoid' || layer?.activation === 'softmax') return { low: 0, high: 1 };
  return layer?.activation === 'tanh' ? { low: -1, high: 1 } : everything;
}
