import type { TableFault, TableReading } from '../../contract/editor-views.ts';
import type { Grid } from './grid.ts';

export type GridTable =
  { readonly kind: 'table'; readonly table: TableReading } | { readonly kind: 'fault'; readonly fault: TableFault };

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly numbers: readonly (number | undefined)[];
}

const isEmpty = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** Whether it may be a number all the same, meant in another way; where cells are parted loosely, or the half of one. */
const isLikeNumber = (cell: string, { isLoose }: Grid): boolean =>
  isLoose === true ? /^\s*[+−-]?[.,]?\d/.test(cell) : /^\s*[+−-]?[.,]?\d[\d.,\s'’]*(?:e[+−-]?\d+)?\s*$/i.test(cell);

/**
 * The numbers of a grid, all of them or the first fault. Lines without a number are skipped, and so are columns without
 * one, and with an empty corner the line and the column that name the others.
 */
export function tableOfGrid(grid: Grid, numberOf: (cell: string) => number | undefined): GridTable {
  const lines = grid.rows.flatMap((cells, index): Line[] =>
    cells.every(isEmpty) ? [] : [{ row: index + 1, cells, numbers: cells.map(numberOf) }],
  );
  const [heading] = lines;
  const hasCorner = heading !== undefined && lines.length > 1 && isCorner(heading);
  const counted = lines.filter((line) => hasNumber(line) && !(hasCorner && line === heading));
  const width = Math.max(0, ...counted.map(({ cells }) => cells.length));
  if (width === 0) return { kind: 'fault', fault: { kind: 'no-number' } };
  const isNamedByRow =
    hasCorner || (grid.isBlankParted === true && heading !== counted[0] && heading?.cells.length === width - 1);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    counted.some(({ numbers, cells }) => numbers[column] !== undefined || isLikeNumber(cells[column] ?? '', grid)),
  );
  const columns = isNamedByRow ? filled.filter((column) => column > 0) : filled;
  if (columns.length === 0) return { kind: 'fault', fault: { kind: 'no-number' } };
  const fault = firstFault(counted, columns) ?? unreadNumber(lines, grid);
  if (fault) return { kind: 'fault', fault };
  const isSkipped = (column: number): boolean =>
    !columns.includes(column) && counted.some(({ cells }) => !isEmpty(cells[column]));
  return {
    kind: 'table',
    table: {
      rows: counted.map(({ numbers }) => columns.map((column) => numbers[column] ?? NaN)),
      skippedLines: lines.filter((line) => !counted.includes(line) && !isRule(line)).length,
      skippedColumns: Array.from({ length: width }, (_, column) => column).filter(isSkipped).length,
      ...(grid.name === undefined ? {} : { name: grid.name }),
    },
  };
}

const hasNumber = ({ numbers }: Line): boolean => numbers.some((number) => number !== undefined);

/** A line that is only drawn, such as the one below the heading of a Markdown table. */
const isRule = ({ cells }: Line): boolean => cells.every((cell) => /^[\s:=+-]*$/.test(cell));

/** Numbers that name columns, beside a corner where nothing stands. */
const isCorner = (line: Line): boolean =>
  hasNumber(line) && isEmpty(line.cells[0]) && line.cells.slice(1).every((cell) => !isEmpty(cell));

/** What may be a number is no heading to be skipped. */
function unreadNumber(lines: readonly Line[], grid: Grid): TableFault | undefined {
  for (const { row, cells, numbers } of lines) {
    const column = cells.findIndex(
      (cell, index) =>
        numbers[index] === undefined && (grid.isAllNumbers === true ? !isEmpty(cell) : isLikeNumber(cell, grid)),
    );
    if (column >= 0)
      return { kind: 'no-number-in-cell', row, column: column + 1, cell: (cells[column] ?? '').slice(0, 40) };
  }
  return undefined;
}

function firstFault(lines: readonly Line[], columns: readonly number[]): TableFault | undefined {
  for (const { row, cells, numbers } of lines) {
    const column = columns.find((one) => numbers[one] === undefined);
    if (column === undefined) continue;
    const cell = cells[column]?.trim() ?? '';
    return cell === ''
      ? { kind: 'empty-cell', row, column: column + 1 }
      : { kind: 'no-number-in-cell', row, column: column + 1, cell: cell.slice(0, 40) };
  }
  return undefined;
}
