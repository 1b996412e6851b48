import { success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { PastedTable, TableFault, TableReading } from '../../contract/editor-views.ts';
import { cutBrackets } from './cut-brackets.ts';
import { cutLatex, isLatex } from './cut-latex.ts';
import { cutAt, cutBars, cutBlanks, cutLines, hasBars } from './cut-lines.ts';
import type { Grid } from './grid.ts';
import { hasIdleZeros, tableNumber, type DecimalSign } from './table-number.ts';
import { tableOfGrid } from './table-of-grid.ts';

/** More than any table of a network that can be drawn. */
const mostCharacters = 5_000_000;

/** One way in which the cells may be meant: where they are parted, and which sign stands before decimals. */
interface Way {
  readonly grid: Grid;
  readonly sign: DecimalSign;
}

/**
 * What spreadsheets, separated values, Python, Markdown and LaTeX put on a clipboard, as a table of numbers. Of a comma,
 * a point or a blank the whole table tells what it is; where it does not, every way to read it is given, the likeliest
 * first; of what cannot be read in any, the fault.
 */
export function readTable({ text }: { readonly text: string }): Outcome<PastedTable> {
  if (text.length > mostCharacters) return success({ readings: [], fault: { kind: 'too-long' } });
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\uFF01-\uFF5E]/g, (character) => character.normalize('NFKC'));
  const readings: TableReading[] = [];
  let fault: TableFault | undefined;
  for (const ways of tablesIn(plain)) {
    const found = ways.map(({ grid, sign }) =>
      tableOfGrid(grid, (cell) => (grid.isLoose === true && hasIdleZeros(cell) ? undefined : tableNumber(cell, sign))),
    );
    for (const one of found) {
      if (one.kind === 'table' && !readings.some((other) => isSame(other, one.table))) readings.push(one.table);
    }
    const [first] = found;
    if (first?.kind === 'fault' && found.every(({ kind }) => kind === 'fault')) fault ??= first.fault;
  }
  // A matrix of letters beside one of numbers is no fault.
  const isWhole = readings.length > 0 && fault?.kind === 'no-number';
  return success({ readings: [...readings, ...sideBySide(readings)], ...(fault && !isWhole ? { fault } : {}) });
}

/** Each table that stands there, with the ways in which it can be read. */
function tablesIn(text: string): readonly (readonly Way[])[] {
  if (isLatex(text)) return cutLatex(text).map((grid) => inEachSign(grid));
  const lists = cutBrackets(text);
  if (lists) return lists.map((grid) => [{ grid, sign: '.' }]);
  if (hasBars(text)) return [inEachSign(cutBars(text))];
  if (text.includes('\t')) return [inEachSign(cutAt('\t', text))];
  if (text.includes(';')) return [inEachSign(cutAt(';', text), true)];
  return [looseWays(text)];
}

/**
 * A comma is a decimal comma where the table has one that cannot part thousands, and a point the other way round. Where
 * thousands and thousandths look alike, thousands come first only beside numbers that are too small to have any.
 */
function inEachSign(grid: Grid, isByComma = false): readonly Way[] {
  const numbers = grid.rows.flat().filter((cell) => /^\s*[+−-]?[.,]?\d/.test(cell));
  const withComma = numbers.filter((cell) => cell.includes(','));
  if (withComma.length === 0) {
    const isGrouped = numbers.some((cell) => /\d\.\d{3}\.\d{3}/.test(cell));
    return isGrouped ? [{ grid, sign: ',' }] : [{ grid, sign: '.' }];
  }
  const point: Way = { grid, sign: '.' };
  const comma: Way = { grid, sign: ',' };
  // Whoever parts cells by semicolons does so because the comma is taken.
  if (isByComma && !withComma.some((cell) => cell.includes('.'))) return [comma];
  return withComma.length < numbers.length ? [point, comma] : [comma, point];
}

/** Where commas and blanks alone part the cells, and either may belong to a number. */
function looseWays(text: string): readonly Way[] {
  const byBlanks = [cutBlanks(text, /\s+/), cutBlanks(text, /\s{2,}/), cutLines(text)];
  const hasComma = text.includes(',');
  const ways: readonly Way[] = [
    // In quotation marks a comma may stand before decimals all the same.
    ...(hasComma ? bothSigns(cutAt(',', text)) : []),
    ...byBlanks.flatMap((grid): readonly Way[] => (hasComma ? bothSigns(grid).toReversed() : [{ grid, sign: '.' }])),
  ];
  return ways.map(({ grid, sign }) => ({ grid: { ...grid, isLoose: true }, sign }));
}

const bothSigns = (grid: Grid): readonly Way[] => [
  { grid, sign: '.' },
  { grid, sign: ',' },
];

const isSame = (one: TableReading, other: TableReading): boolean =>
  one.name === other.name && JSON.stringify(one.rows) === JSON.stringify(other.rows);

/** Two lists with as many rows, such as inputs and targets, may be meant as one table. */
function sideBySide(readings: readonly TableReading[]): readonly TableReading[] {
  const [left, right] = readings;
  if (left?.name === undefined || right?.name === undefined || left.rows.length !== right.rows.length) return [];
  return [
    {
      rows: left.rows.map((row, index) => [...row, ...(right.rows[index] ?? [])]),
      skippedLines: 0,
      skippedColumns: 0,
      name: `${left.name}, ${right.name}`,
    },
  ];
}
