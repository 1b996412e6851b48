import { readDecimal, writtenDecimal } from './decimal.ts';

/** Lines of a table; undefined where a cell is no number. */
export type Cells = readonly (readonly (number | undefined)[])[];

/** What a spreadsheet puts on the clipboard: lines, and tabs between the cells. */
export function readCells(text: string): Cells {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => cellsOf(line).map(readDecimal));
}

/** Whether a paste is more than one number. */
export const isTable = (text: string): boolean => /[\t\n;]/.test(text.trim());

/** Numbers for a spreadsheet. */
export const writtenCells = (rows: readonly (readonly number[])[]): string =>
  rows.map((row) => row.map(writtenDecimal).join('\t')).join('\n');

/** Tabs part the cells; without any, semicolons do. A comma may be a decimal comma, so it never does. */
const cellsOf = (line: string): readonly string[] => line.split(line.includes('\t') ? '\t' : ';');
