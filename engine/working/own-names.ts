import { reference, type QuantityId } from '../expression/expression.ts';
import type { Grid } from '../reading/grid.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import type { NameReader } from '../reading/name-reader.ts';
import type { Term } from '../reading/term.ts';
import { isUsual } from '../reading/usual-names.ts';
import { hasName, hasNumber, isLabel } from './named.ts';
import type { Side } from './runs.ts';

/** The key of a name that only the page has, as k for a factor that it keeps, or B(h₁); undefined where it is none. */
function ownKey(names: NameReader, term: Term | undefined): string | undefined {
  if (term?.kind !== 'name' || isLabel(term)) return undefined;
  const { base, index } = term.spelling;
  if (isUsual(base) && index?.startsWith('(') !== true) return undefined;
  return names.meanings(term).length === 0 ? keyOfTerm(term) : undefined;
}

/**
 * What a page calls by names of its own, with what a chain tells of them: a side that is such a name alone stands for what
 * the chain is about, or for the formula beside it. Of a name that is told to be something else nothing is known any more.
 */
export function withOwnNames(
  names: NameReader,
  sides: readonly Side[],
  grids: readonly (Grid | undefined)[],
  quantities: readonly (QuantityId | undefined)[],
  known: ReadonlyMap<string, Grid>,
): ReadonlyMap<string, Grid> {
  const keys = sides.flatMap(({ term }) => ownKey(names, term) ?? []);
  if (keys.length === 0) return known;
  const told =
    gridOf(grids, quantities) ?? grids.find((grid) => grid?.flat().every((one) => hasName(one) && !hasNumber(one)));
  const others = [...known].filter(([key]) => !keys.includes(key));
  return new Map([...others, ...(told ? keys.map((key) => [key, told] as const) : [])]);
}

/** The quantities that a chain is about, laid as its sides are; undefined where one of them is not known. */
function gridOf(
  grids: readonly (Grid | undefined)[],
  quantities: readonly (QuantityId | undefined)[],
): Grid | undefined {
  const ids = quantities.flatMap((id) => id ?? []);
  const shape = grids.find((grid) => grid !== undefined);
  if (!shape || ids.length === 0 || ids.length !== shape.flat().length) return undefined;
  let next = 0;
  return shape.map((row) => row.flatMap(() => ids.slice(next, (next += 1)).map(reference)));
}
