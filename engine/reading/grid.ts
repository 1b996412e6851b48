import {
  difference,
  negative,
  product,
  quotient,
  square,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';

/** Rows of expressions, all as long; a number is a grid of one entry. */
export type Grid = readonly (readonly Expression[])[];

export const single = (expression: Expression): Grid => [[expression]];

export const isSingle = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;

const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;

const isSameShape = (one: Grid, other: Grid): boolean => one.length === other.length && widthOf(one) === widthOf(other);

export const eachEntry = (grid: Grid, change: (entry: Expression) => Expression): Grid =>
  grid.map((row) => row.map(change));

/** The one entry of a grid; undefined where it has several. */
export const entryOf = (grid: Grid): Expression | undefined => (isSingle(grid) ? grid[0]?.[0] : undefined);

/** The one quantity that a grid stands for. */
export function quantityOf(grid: Grid | undefined): QuantityId | undefined {
  const entry = grid && entryOf(grid);
  return entry?.kind === 'reference' ? entry.id : undefined;
}

/** Entry by entry; a number goes with every entry. Undefined where the shapes do not fit. */
export function paired(one: Grid, other: Grid, join: (a: Expression, b: Expression) => Expression): Grid | undefined {
  const [first, second] = [entryOf(one), entryOf(other)];
  if (first && !second) return eachEntry(other, (entry) => join(first, entry));
  if (second && !first) return eachEntry(one, (entry) => join(entry, second));
  if (!isSameShape(one, other)) return undefined;
  return one.map((row, index) =>
    row.map((entry, column) => {
      const partner = other[index]?.[column];
      if (!partner) throw new RangeError('shapes were compared');
      return join(entry, partner);
    }),
  );
}

export const transposed = (grid: Grid): Grid =>
  Array.from({ length: widthOf(grid) }, (_, column) => grid.flatMap((row) => row[column] ?? []));

/** A row laid down, or a column, where the other one lies so: programs print both alike. */
export function laidAs(grid: Grid, other: Grid): Grid {
  const isVector = grid.length === 1 || widthOf(grid) === 1;
  return isVector && grid.length === widthOf(other) && widthOf(grid) === other.length ? transposed(grid) : grid;
}

const multiplied = (one: Grid, other: Grid): Grid => {
  const columns = transposed(other);
  return one.map((row) =>
    columns.map((column) => {
      const terms = row.map((entry, index) => {
        const partner = column[index];
        if (!partner) throw new RangeError('shapes were compared');
        return product(entry, partner);
      });
      const [only] = terms;
      return only && terms.length === 1 ? only : sum(terms);
    }),
  );
};

/**
 * A product as it is written: ⊙ goes by entries, other signs multiply matrices where these fit, else by entries. Undefined
 * where neither fits.
 */
export function timesGrid(one: Grid, other: Grid, by: '*' | '⊙' | '∘' | ''): Grid | undefined {
  if (isSingle(one) || isSingle(other)) return paired(one, other, (a, b) => product(a, b));
  if (by === '⊙') return paired(one, other, (a, b) => product(a, b));
  if (widthOf(one) === other.length) return multiplied(one, other);
  return paired(one, other, (a, b) => product(a, b));
}

/** Sums go entry by entry; of a matrix and a number only where the number stands there itself, as in 1 − a. */
export const plusGrid = (one: Grid, other: Grid): Grid | undefined =>
  isSingle(one) !== isSingle(other) && !isNumber(isSingle(one) ? one : other)
    ? undefined
    : paired(one, other, (a, b) =>
        b.kind === 'negative' ? difference(a, b.of) : sum(a.kind === 'sum' ? [...a.terms, b] : [a, b]),
      );

const isNumber = (grid: Grid): boolean => {
  const entry = entryOf(grid);
  return entry?.kind === 'constant' || (entry?.kind === 'negative' && entry.of.kind === 'constant');
};

export const overGrid = (one: Grid, other: Grid): Grid | undefined =>
  entryOf(other) ? paired(one, other, (a, b) => quotient(a, b)) : undefined;

export const minusGrid = (grid: Grid): Grid =>
  eachEntry(grid, (entry) => (entry.kind === 'negative' ? entry.of : negative(entry)));

export const squareGrid = (grid: Grid): Grid => eachEntry(grid, square);

export const totalGrid = (grid: Grid): Grid => (isSingle(grid) ? grid : single(sum(grid.flat())));
