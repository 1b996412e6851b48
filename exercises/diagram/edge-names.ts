import type { ShownQuantity } from '../contract/network-views.ts';

/** What the weights between two layers are called on their lines. */
export interface EdgeNames {
  /** What stands over all of them, where they are the entries of one matrix: `W⁽¹⁾` over `[1,2]`. */
  readonly matrix: string | undefined;
  /** By id. */
  readonly names: ReadonlyMap<string, string>;
}

const entry = /^(.+)(\[[^[\]]+\])$/;

/** Names as short as they can be told apart: those of entries leave out the matrix, which stands over them once. */
export function edgeNames(weights: readonly ShownQuantity[]): EdgeNames {
  const parts = weights.map(({ id, symbol: { text } }) => {
    const [, matrix, index] = entry.exec(text) ?? [];
    return { id, text, matrix, index };
  });
  const [first] = parts;
  const areEntries = first?.matrix !== undefined && parts.every(({ matrix }) => matrix === first.matrix);
  return {
    matrix: areEntries ? first.matrix : undefined,
    names: new Map(parts.map(({ id, text, index }) => [id, areEntries ? (index ?? text) : text])),
  };
}
