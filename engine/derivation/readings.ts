import { operandsOf } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import { isSingle, overGrid, plusGrid, timesGrid, type Grid } from '../reading/grid.ts';
import type { Meaning } from '../reading/meaning.ts';
import { keyOfTerm } from '../reading/name-key.ts';
import type { Names } from '../reading/names.ts';
import { partsOf, type Figure, type Term } from '../reading/term.ts';
import { termExpression, type TermMeaning } from '../reading/term-expression.ts';
import { meaningsIn, type Asked } from './name-meanings.ts';
import type { DerivationTrouble, Shape } from './trouble.ts';

/** One way to understand what was typed. */
export interface DerivationReading {
  readonly grid: Grid;
  /** What each name was taken for, by its term. */
  readonly names: ReadonlyMap<Term, Grid>;
  /** The numbers in it, by the leaves that they became. */
  readonly figures: ReadonlyMap<Expression, Figure>;
  /** A product that went by entries, though no sign says so, because its matrices do not fit otherwise. */
  readonly byEntries: DerivationTrouble | undefined;
}

export type DerivationReadings =
  | { readonly ok: true; readonly readings: readonly DerivationReading[] }
  | { readonly ok: false; readonly trouble: DerivationTrouble };

/** So many readings are looked at. */
const mostReadings = 64;

/**
 * Every way to understand an expression, the likeliest first. What the network's own notation writes is understood in that
 * way alone.
 */
export function readingsOf(term: Term, names: Names, asked: Asked): DerivationReadings {
  const keys: string[] = [];
  const options: (readonly Meaning[])[] = [];
  for (const name of namesIn(term)) {
    const key = keyOfTerm(name);
    const meanings = key === undefined ? [] : meaningsIn(name, names, asked);
    if (key === undefined || meanings.length === 0) {
      return { ok: false, trouble: { kind: 'unknown-name', name: '', at: name.start, end: name.end } };
    }
    if (keys.includes(key)) continue;
    keys.push(key);
    options.push(meanings);
  }
  const readings: DerivationReading[] = [];
  let misfit: DerivationTrouble | undefined;
  for (const choice of choicesOf(options)) {
    const meaning = new ChosenMeaning(names, new Map(keys.map((key, index) => [key, choice[index]])));
    const grid = termExpression(term, meaning);
    if (grid) readings.push({ grid, names: meaning.names, figures: meaning.figures, byEntries: meaning.byEntries });
    else misfit ??= misfitOf(term, meaning);
  }
  if (readings.length > 0) return { ok: true, readings };
  return { ok: false, trouble: misfit ?? { kind: 'not-read', at: term.start, end: term.end } };
}

class ChosenMeaning implements TermMeaning {
  readonly names = new Map<Term, Grid>();
  readonly figures = new Map<Expression, Figure>();
  byEntries: DerivationTrouble | undefined;
  readonly activationOf: TermMeaning['activationOf'];

  constructor(
    names: Names,
    private readonly chosen: ReadonlyMap<string, Meaning | undefined>,
  ) {
    this.activationOf = names.activationOf;
  }

  readonly nameOf = (term: Term): Grid | undefined => {
    const grid = this.chosen.get(keyOfTerm(term) ?? '')?.grid;
    if (grid) this.names.set(term, grid);
    return grid;
  };

  readonly noteFigure = (leaf: Expression, figure: Figure): void => {
    this.figures.set(leaf, figure);
  };

  readonly noteProduct = (term: Term & { readonly kind: 'product' }, left: Grid, right: Grid): void => {
    const isMeant = term.by === '⊙' || term.by === '∘' || isSingle(left) || isSingle(right);
    if (!isMeant && left[0]?.length !== right.length) this.byEntries ??= misfit(term, 'product', left, right);
  };
}

/** Every choice of one meaning for each name, those of the least rank first. */
function choicesOf(options: readonly (readonly Meaning[])[]): Meaning[][] {
  let found: { readonly meanings: Meaning[]; readonly rank: number }[] = [{ meanings: [], rank: 0 }];
  for (const own of options) {
    found = found
      .flatMap(({ meanings, rank }) =>
        own.map((meaning) => ({ meanings: [...meanings, meaning], rank: rank + meaning.rank })),
      )
      .sort((one, other) => one.rank - other.rank)
      .slice(0, mostReadings);
  }
  return found.map(({ meanings }) => meanings);
}

/** Every name in an expression, and every derivative whole. */
export const namesIn = (term: Term): Term[] =>
  term.kind === 'name' || term.kind === 'derivative' ? [term] : partsOf(term).flatMap(namesIn);

const shapeOf = (grid: Grid): Shape => [grid.length, grid[0]?.length ?? 0];

/** The innermost place at which matrices do not fit. */
function misfitOf(term: Term, meaning: TermMeaning): DerivationTrouble | undefined {
  for (const part of partsOf(term)) {
    const inner = misfitOf(part, meaning);
    if (inner) return inner;
  }
  if (term.kind === 'product' || term.kind === 'quotient') {
    const [left, right] = [...partsOf(term)].map((part) => termExpression(part, meaning));
    if (!left || !right) return undefined;
    const joined = term.kind === 'product' ? timesGrid(left, right, term.by) : overGrid(left, right);
    return joined ? undefined : misfit(term, term.kind, left, right);
  }
  if (term.kind !== 'sum') return undefined;
  let total: Grid | undefined;
  for (const part of term.terms) {
    const own = termExpression(part, meaning);
    if (!own) return undefined;
    const next: Grid | undefined = total ? plusGrid(total, own) : own;
    if (total && !next) return misfit(term, 'sum', total, own);
    total = next;
  }
  return undefined;
}

const misfit = (
  { start: at, end }: Term,
  join: 'sum' | 'product' | 'quotient',
  left: Grid,
  right: Grid,
): DerivationTrouble => ({ kind: 'shapes', join, left: shapeOf(left), right: shapeOf(right), at, end });

/** Whether an answer has the shape of what was asked for; where it has not, what made it another, if that is known. */
export function shapeTrouble({ grid, byEntries }: DerivationReading, asked: Grid): DerivationTrouble | undefined {
  if (grid.length === asked.length && grid[0]?.length === asked[0]?.length) return undefined;
  if (byEntries && !isSingle(asked)) return byEntries;
  return { kind: 'shape', found: shapeOf(grid), asked: shapeOf(asked) };
}

/** The quantities in a grid. */
export const operandsOfGrid = (grid: Grid): Set<QuantityId> => {
  const found = new Set<QuantityId>();
  for (const entry of grid.flat()) operandsOf(entry, found);
  return found;
};

export const isNumberAlone = (grid: Grid): boolean => isSingle(grid) && operandsOfGrid(grid).size === 0;
