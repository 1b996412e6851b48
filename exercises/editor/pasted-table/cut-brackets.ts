import type { Grid } from './grid.ts';

/** A number as NumPy writes one that stands for itself: `np.float64(0.5)`. */
const scalar = /\b(?:np\.|numpy\.)?float(?:16|32|64)\(([^()]*)\)/g;
const opening = '[({';
const closing = '])}';

/** A piece in brackets, and the pieces in brackets within. */
interface Bracket {
  readonly name: string | undefined;
  readonly inner: Bracket[];
  text: string;
}

/**
 * Lists in brackets as Python, NumPy, PyTorch, JSON and MATLAB write them, each one with a name a grid, and the others
 * together: the innermost brackets are the rows, and semicolons part rows too. Undefined where the numbers stand outside of brackets.
 */
export function cutBrackets(text: string): readonly Grid[] | undefined {
  const code = text.replace(/#.*$/gm, '').replace(scalar, '$1');
  const found = bracketsOf(code);
  if (!found) return undefined;
  const isTableOutside = found.text.split('\n').some((line) => (line.match(/(?<![\p{L}_\d.])\d/gu) ?? []).length > 1);
  const named = found.inner.filter(({ name }) => name !== undefined);
  const unnamed = found.inner.filter(({ name }) => name === undefined);
  const grids = named
    .map((bracket) => ({ rows: rowsOf(bracket).map(cellsOf), name: bracket.name }))
    // What functions are called with are no rows.
    .concat({ rows: unnamed.flatMap(rowsOf).map(cellsOf).filter(hasNumber), name: undefined })
    .filter(({ rows }) => rows.some(hasNumber))
    .map((grid): Grid => ({ ...grid, isAllNumbers: true }));
  return isTableOutside || grids.length === 0 ? undefined : grids;
}

const hasNumber = (cells: readonly string[]): boolean => cells.some((cell) => /^[+−-]?\.?\d/.test(cell));

/** What stands in no brackets, with those that do; undefined where they do not fit together. */
function bracketsOf(code: string): Bracket | undefined {
  const whole: Bracket = { name: undefined, inner: [], text: '' };
  const open = [whole];
  for (const character of code) {
    const current = open.at(-1);
    if (!current) return undefined;
    if (opening.includes(character)) {
      const name = open.length > 1 ? undefined : /([\p{L}_][\p{L}\p{N}_]*)\s*[=:]\s*[\w.]*$/u.exec(current.text)?.[1];
      const bracket: Bracket = { name, inner: [], text: '' };
      current.inner.push(bracket);
      open.push(bracket);
    } else if (closing.includes(character)) open.pop();
    else current.text += character;
  }
  return open.length === 1 ? whole : undefined;
}

const rowsOf = ({ inner, text }: Bracket): string[] => (inner.length > 0 ? inner.flatMap(rowsOf) : text.split(';'));

/** Commas part the cells, or blanks; the last comma may part nothing. */
function cellsOf(row: string): string[] {
  const cells = row.includes(',') ? row.replace(/,\s*$/, '').split(',') : row.trim().split(/\s+/);
  return cells.map((cell) => cell.trim());
}
