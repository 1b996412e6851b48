import type { Grid } from './grid.ts';

/** Cells in quotation marks may hold the sign that parts cells, and line breaks. */
const quoted = /^\s*"((?:[^"]|"")*)"\s*$/;

/** A mark that is not closed within so many characters was no quotation mark. */
const longestQuoted = 2_000;

const unquoted = (cell: string): string => quoted.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/** Lines of cells with one sign between them, as files of separated values and spreadsheets write them. */
export function cutAt(separator: string, text: string): Grid {
  return { rows: linesOf(text, separator).map((line) => cellsOf(line, separator).map(unquoted)) };
}

/** Each line is one cell. */
export const cutLines = (text: string): Grid => ({ rows: text.split('\n').map((line) => [line.trim()]) });

/** Lines of cells with blanks between them. */
export const cutBlanks = (text: string, blanks: RegExp): Grid => ({
  rows: text.split('\n').map((line) => line.trim().split(blanks)),
  isBlankParted: true,
});

/** A Markdown table: bars between the cells, and at the ends of a line or not. */
export const cutBars = (text: string): Grid => ({
  rows: text.split('\n').map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|'),
  ),
});

/** Whether each line that says anything has a bar. */
export function hasBars(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line) => line.includes('|')) && lines.every((line) => /\||^\s*\+[-=+]+\+\s*$/.test(line));
}

function linesOf(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split('\n');
  const lines: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    const whole = open === '' ? line : `${open}\n${line}`;
    if (open.length > longestQuoted) return text.split('\n');
    open = isOpen(whole, separator) ? whole : '';
    if (open === '') lines.push(whole);
  }
  return open === '' ? lines : text.split('\n');
}

const isOpen = (line: string, separator: string): boolean => {
  const last = cellsOf(line, separator).at(-1) ?? '';
  return /^\s*"/.test(last) && !quoted.test(last);
};

function cellsOf(line: string, separator: string): string[] {
  const parts = line.split(separator);
  if (!line.includes('"')) return parts;
  const cells: string[] = [];
  let open = '';
  for (const part of parts) {
    const whole = open === '' ? part : open + separator + part;
    if (whole.length > longestQuoted) return parts;
    open = /^\s*"/.test(whole) && !quoted.test(whole) ? whole : '';
    if (open === '') cells.push(whole);
  }
  return open === '' ? cells : [...cells, open];
}
