/** What the id of a quantity on a computation graph says of it, as far as skills go (see `engine/quantities/quantity-name.ts`). */
export type NodeQuantity =
  'node-value' | 'local-slope' | 'edge-gradient' | 'node-gradient' | 'updated-node' | 'node-value-after';

const beginnings: readonly (readonly [begins: string, NodeQuantity])[] = [
  ['v.', 'node-value'],
  ['ds.', 'local-slope'],
  ['df.', 'edge-gradient'],
  ['dv.', 'node-gradient'],
  ["v'.", 'node-value-after'],
];

/** Undefined for what is no quantity of a graph. */
export function readNodeQuantity(id: string): NodeQuantity | undefined {
  const found = beginnings.find(([begins]) => id.startsWith(begins));
  if (found) return found[1];
  // A new value is named by what it is the new value of, and a network's by places behind a point.
  return id.endsWith('+') && !id.includes('.') ? 'updated-node' : undefined;
}
