import { constant, reference, type Expression } from '../../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';

/** The two matrices on which the derivation shows what its product of entries, ⊙, means. */
const left = [
  [1, 2],
  [3, 4],
];
const right = [
  [4, 3],
  [2, 1],
];

/** Entries of both matrices, and the factors that their product has in each place. */
function productOfEntries(): Record<string, Expression> {
  const entries: Record<string, Expression> = {};
  for (const [side, matrix] of Object.entries({ left, right })) {
    for (const [row, values] of matrix.entries()) {
      for (const [column, value] of values.entries()) {
        const entry = `${side}.${row + 1}.${column + 1}`;
        entries[entry] = constant(value);
        entries[`product-${entry}`] = reference(entry);
      }
    }
  }
  return entries;
}

/** What the derivation states in numbers: how many units there are, and an illustration apart from the network. */
export const workings = (network: NetworkDocument): Record<string, Expression> => ({
  inputs: constant(network.inputs),
  'hidden-units': constant(network.layers[0]?.units ?? 0),
  'hidden-layers': constant(network.layers.length - 1),
  outputs: constant(network.layers.at(-1)?.units ?? 0),
  ...productOfEntries(),
});
