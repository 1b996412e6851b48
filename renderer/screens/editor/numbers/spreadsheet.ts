import { readDecimal, writtenDecimal } from './decimal.ts';

/** Lines of a table; undefined where a cell is no number. */
export type Cells = readonly (readonly (number | undefined)[])[];

/** What a spreadsheet or a text file puts on the clipboard: lines, and tabs or something else between the cells. */
export function readCells(text: string): Cells {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const parting = partingOf(lines);
  return lines.map((line) => line.split(parting).map(readDecimal));
}

/** Whether a paste is more than one number. */
export const isTable = (text: string): boolean => readCells(text).flat().length > 1;

/** Numbers for a spreadsheet. */
export const writtenCells = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map(writtenDecimal).join('\t')).join('\n');

/**
 * Tabs part the cells, else semicolons, else commas where they cannot be decimal commas, else spaces. The same for all
 * lines, since one line alone may not tell.
 */
function partingOf(lines: readonly string[]): string | RegExp {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  if (lines.some((line) => line.includes(';'))) return ';';
  if (lines.some(hasPartingComma)) return ',';
  return /(?<=\S)\s+(?=\S)/;
}

/** One beside a decimal point, one before a space, or a second one without spaces in between. */
const hasPartingComma = (line: string): boolean =>
  /,\s/.test(line) || (line.includes(',') && line.includes('.')) || /,[^\s,]*,/.test(line);
