import type { Expression, QuantityId } from '../../../expression/expression.ts';
import type { Instead, Way } from '../known-mistake.ts';

/** What is worked otherwise at one place of the graph, by the ids of its quantities, each in one form or more. */
export type Changes = ReadonlyMap<QuantityId, readonly Expression[]>;

/** What is worked otherwise at some quantities and nowhere else. */
export const changingOnly = (changes: Changes): Way => ({
  instead: ({ id }) => changes.get(id),
  at: [...changes.keys()],
});

/** A mistake made at every one of its places, and, where there are several, at each alone. */
export function everywhereAndAlone(places: readonly Changes[]): readonly (Instead | Way)[] {
  const changing = places.filter(({ size }) => size > 0);
  const alone = changing.map(changingOnly);
  if (changing.length < 2) return alone;
  const all = new Map(changing.flatMap((changes) => [...changes]));
  return [({ id }) => all.get(id), ...alone];
}
