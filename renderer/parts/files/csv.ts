/** A number stays one, so that it can be calculated with; a text stays as it is written. */
export type Cell = string | number | null;

/** A line of a table as RFC 4180 has it, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Spreadsheets tell by it that the table is UTF-8. */
export const byteOrderMark = '\uFEFF';

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Signs that begin a formula, in full width too, as Korean and Japanese keyboards write them. */
const formula = /^\s*[=+\-@＝＋－＠]/;
/** A blank without width: the text after it looks as it was typed, and no spreadsheet calculates it. */
const unseen = '\u200B';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || plainNumber.test(cell.trim())) return String(cell);
  const text = formula.test(cell) ? `${unseen}${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
