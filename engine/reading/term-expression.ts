import {
  apply,
  constant,
  functionNames,
  extremum,
  power as powerOf,
  product,
  quotient,
  step,
  type Expression,
  type FunctionName,
} from '../expression/expression.ts';
import {
  eachEntry,
  entryOf,
  minusGrid,
  overGrid,
  plusGrid,
  single,
  squareGrid,
  timesGrid,
  totalGrid,
  transposed,
  type Grid,
} from './grid.ts';
import type { Figure, Term } from './term.ts';

/** What an expression needs to know of its surroundings. */
export interface TermMeaning {
  /** What a name, or a derivative, stands for; undefined where it is not known. */
  readonly nameOf: (term: Term) => Grid | undefined;
  /** The activation function, or its slope, at a value; undefined where it is not known which. */
  readonly activationOf: (kind: 'activation' | 'slope', argument: Expression) => Expression | undefined;
  /** Called for each number with the leaf that it becomes. */
  readonly noteFigure?: (leaf: Expression, figure: Figure) => void;
  /** The same for each entry of what a name stands for. */
  readonly noteName?: (leaf: Expression, term: Term) => void;
  /** Called for each product, innermost first, with what is multiplied. */
  readonly noteProduct?: (term: Term & { readonly kind: 'product' }, left: Grid, right: Grid) => void;
}

/** What has larger matrices than this nobody wrote by hand. */
const mostEntries = 4096;

const isFunction = (name: string): name is FunctionName => functionNames.some((known) => known === name);

/** An expression as it was written, over quantities; undefined where some part of it has no meaning. */
export function termExpression(term: Term, meaning: TermMeaning): Grid | undefined {
  const grid = read(term, meaning);
  return grid && grid.length * (grid[0]?.length ?? 0) <= mostEntries ? grid : undefined;
}

function read(term: Term, meaning: TermMeaning): Grid | undefined {
  const inner = (part: Term): Grid | undefined => termExpression(part, meaning);
  switch (term.kind) {
    case 'number': {
      const leaf = constant(term.figure.value);
      meaning.noteFigure?.(leaf, term.figure);
      return single(leaf);
    }
    case 'name':
    case 'derivative': {
      const found = meaning.nameOf(term);
      if (found && meaning.noteName) {
        // Each occurrence has leaves of its own, by which its place is known.
        return found.map((row) =>
          row.map((entry) => {
            const leaf = { ...entry };
            meaning.noteName?.(leaf, term);
            return leaf;
          }),
        );
      }
      return found;
    }
    case 'bracket':
      return inner(term.of);
    case 'sum':
      return added(term.terms, inner);
    case 'negative': {
      const of = inner(term.of);
      return of && minusGrid(of);
    }
    case 'product': {
      const [left, right] = [inner(term.left), inner(term.right)];
      if (!left || !right) return undefined;
      meaning.noteProduct?.(term, left, right);
      return timesGrid(left, right, term.by);
    }
    case 'quotient': {
      const [over, under] = [inner(term.over), inner(term.under)];
      return over && under && overGrid(over, under);
    }
    case 'power':
      return power(term.of, term.exponent, inner);
    case 'transposed': {
      const of = inner(term.of);
      return of && transposed(of);
    }
    case 'function':
      return applied(term.name, term.argument, meaning);
    case 'extremum': {
      const [left, right] = [inner(term.left), inner(term.right)].map((grid) => grid && entryOf(grid));
      return left && right && single(extremum(term.which, left, right));
    }
    case 'step': {
      const [argument, above, below] = [inner(term.argument), inner(term.above), inner(term.below)].map(
        (grid) => grid && entryOf(grid),
      );
      return argument && above && below
        ? single(step(argument, valueOf(below) ?? below, valueOf(above) ?? above))
        : undefined;
    }
    case 'matrix':
      return matrix(term.rows, inner);
  }
}

const valueOf = (expression: Expression | undefined): number | undefined => {
  if (expression?.kind === 'constant') return expression.value;
  if (expression?.kind === 'negative') {
    const of = valueOf(expression.of);
    return of === undefined ? undefined : -of;
  }
  if (expression?.kind !== 'quotient') return undefined;
  const [over, under] = [valueOf(expression.over), valueOf(expression.under)];
  return over === undefined || under === undefined ? undefined : over / under;
};

function added(terms: readonly Term[], inner: (part: Term) => Grid | undefined): Grid | undefined {
  let total: Grid | undefined;
  for (const [index, term] of terms.entries()) {
    const part = inner(term);
    if (!part) return undefined;
    total = index === 0 ? part : total && plusGrid(total, part);
    if (!total) return undefined;
  }
  return total;
}

function power(of: Term, exponent: Term, inner: (part: Term) => Grid | undefined): Grid | undefined {
  const base = inner(of);
  const grid = inner(exponent);
  const value = grid && valueOf(entryOf(grid));
  if (!base || value === undefined) return undefined;
  if (value === 2) return squareGrid(base);
  const isTen = entryOf(base);
  if (isTen?.kind === 'constant') return single(constant(isTen.value ** value));
  if (value === -1) return eachEntry(base, (entry) => quotient(constant(1), entry));
  if (value === 1) return base;
  if (value === 3) return eachEntry(base, (entry) => product(entry, entry, entry));
  return eachEntry(base, (entry) => powerOf(entry, value));
}

function applied(name: string, argument: Term, meaning: TermMeaning): Grid | undefined {
  const grid = termExpression(argument, meaning);
  if (!grid) return undefined;
  if (name === 'total') return totalGrid(grid);
  if (isFunction(name)) return eachEntry(grid, (entry) => apply(name, entry));
  if (name !== 'activation' && name !== 'slope') return undefined;
  const rows: Expression[][] = [];
  for (const row of grid) {
    const entries = row.flatMap((entry) => meaning.activationOf(name, entry) ?? []);
    if (entries.length !== row.length) return undefined;
    rows.push(entries);
  }
  return rows;
}

/** Entries may be rows themselves, as where a program prints a matrix. */
function matrix(rows: readonly (readonly Term[])[], inner: (part: Term) => Grid | undefined): Grid | undefined {
  const read: Expression[][] = [];
  for (const row of rows) {
    const entries: Expression[] = [];
    for (const term of row) {
      const grid = inner(term);
      const entry = grid && entryOf(grid);
      if (entry) entries.push(entry);
      else if (grid?.length === 1 && row.length === 1) entries.push(...(grid[0] ?? []));
      else return undefined;
    }
    read.push(entries);
  }
  const width = read[0]?.length ?? 0;
  return width > 0 && read.every((row) => row.length === width) ? read : undefined;
}
