import type { Leaf } from './form.ts';

/** A leaf of what was written, and what takes its place in the right formula. */
export interface Pair {
  readonly leaf: Leaf;
  /** A quantity, the learning rate, or a constant of the formula. */
  readonly place: Leaf;
  readonly fits: boolean;
}

/** How what was written fits a formula. */
export interface Match {
  /** 0 where everything fits; 1 for each leaf that does not, more for parts that have no place. */
  readonly cost: number;
  readonly pairs: readonly Pair[];
}

/** Costs from here on say that the two have nothing to do with each other. */
export const noMatch = 6;

export const nothing: Match = { cost: noMatch, pairs: [] };

/** Products of more factors than this are not looked at in every order. */
export const mostInAnyOrder = 7;

export const pair = (leaf: Leaf, place: Leaf, fits: boolean): Match => ({
  cost: fits ? 0 : 1,
  pairs: [{ leaf, place, fits }],
});

/** The cheapest way to give each of so many parts another one, in any order. */
export function assigned(count: number, of: (row: number, column: number) => Match): Match {
  if (count > mostInAnyOrder) {
    const straight = Array.from({ length: count }, (_, index) => of(index, index));
    return together(straight);
  }
  const table = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => of(row, column)),
  );
  let best = noMatch;
  let chosen: readonly number[] | undefined;
  const used = new Set<number>();
  const order: number[] = [];
  const go = (row: number, cost: number): void => {
    if (cost >= best) return;
    if (row === count) {
      best = cost;
      chosen = [...order];
      return;
    }
    for (let column = 0; column < count; column += 1) {
      // In the order written first.
      const tried = (row + column) % count;
      if (used.has(tried)) continue;
      used.add(tried);
      order.push(tried);
      go(row + 1, cost + (table[row]?.[tried]?.cost ?? noMatch));
      order.pop();
      used.delete(tried);
    }
  };
  go(0, 0);
  if (!chosen) return nothing;
  return together(chosen.flatMap((column, row) => table[row]?.[column] ?? []));
}

export const cheaper = (one: Match, other: Match): Match => (other.cost < one.cost ? other : one);

export const together = (matches: readonly Match[]): Match => ({
  cost: matches.reduce((total, { cost }) => total + cost, 0),
  pairs: matches.flatMap(({ pairs }) => pairs),
});

/** Whether some numbers have a place each that is another quantity's, and more of them are at home. */
export function isFilledWrongly({ cost, pairs }: Match, isDecimal: (leaf: Leaf) => boolean): boolean {
  const wrong = pairs.filter(({ fits }) => !fits);
  const right = pairs.filter(({ leaf, fits, place }) => fits && (place.kind !== 'constant' || isDecimal(leaf)));
  if (cost >= noMatch || wrong.length === 0 || wrong.length !== Math.floor(cost)) return false;
  return wrong.length === 1 ? right.length > 0 || pairs.length === 1 : right.length >= wrong.length;
}
