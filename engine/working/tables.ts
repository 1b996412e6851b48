import type { Term } from '../reading/term.ts';
import { readTerm } from '../reading/read-term.ts';
import type { Token } from '../reading/token.ts';
import { isWorked, labelOf, named, type Label } from './cells.ts';

/** What stands in one row of a table about one quantity. */
export interface TableRow {
  /** What it is about, from the labels of row and column. */
  readonly subject: Term;
  /** The cells that say what it comes to, one behind the other. */
  readonly cells: readonly (readonly Token[])[];
  /** The sample it is of, where the row is numbered. */
  readonly sample: number | undefined;
}

/** Cells with relations of their own are read as any line is. */
export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly lines: readonly (readonly Token[])[];
}

/** A line between the head of a table and its rows. */
const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const bar = /(?<!\\)\|/;

/** How many lines from the first one on are a table with a head; 0 where they are none. */
export function tableLength(lines: readonly string[], from: number): number {
  const [head = '', next = ''] = [lines[from], lines[from + 1]];
  const isMarkdown = bar.test(head) && rule.test(next) && next.includes('|');
  const isTabbed = isHeadWithTabs(head) && cellsOf(next) === cellsOf(head) && /\d/.test(next);
  if (!isMarkdown && !isTabbed) return 0;
  let length = isMarkdown ? 2 : 1;
  while (isMarkdown ? bar.test(lines[from + length] ?? '') : cellsOf(lines[from + length] ?? '') === cellsOf(head))
    length += 1;
  return length > (isMarkdown ? 2 : 1) ? length : 0;
}

const cellsOf = (line: string): number => line.split('\t').length;

const isHeadWithTabs = (line: string): boolean => cellsOf(line) > 1 && !/\d\.\d|=/.test(line);

/** Whether a block is a table. */
export const isTable = (text: string): boolean => {
  const lines = text.split('\n');
  return tableLength(lines, 0) === lines.length;
};

/** Reads a table by the labels of its rows and columns. */
export function readTable(text: string, tokens: readonly Token[]): TableReading {
  const lines = text.split('\n');
  let start = 0;
  const rows = lines.flatMap((line) => {
    const own = rule.test(line) ? [] : [cut(text, start, line.length, tokens)];
    start += line.length + 1;
    return own;
  });
  const [head = [], ...others] = rows;
  const columns = head.map(labelOf);
  const found: TableRow[] = [];
  const rest: (readonly Token[])[] = [];
  for (const row of others) {
    const { labels, values } = sorted(row, columns);
    const told = values.length > 0 ? joined(labels, values, columns) : [];
    found.push(...told);
    const taken = new Set(told.flatMap(({ cells }) => cells));
    rest.push(...row.filter((cell) => !taken.has(cell) && cell.some(({ text: own }) => own === '=' || own === '≈')));
  }
  return { rows: found, lines: rest };
}

/** The cells of a line. */
function cut(text: string, start: number, length: number, tokens: readonly Token[]): Token[][] {
  const isMarkdown = bar.test(text.slice(start, start + length));
  const own = tokens.filter((token) => token.start >= start && token.end <= start + length);
  const cells: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of own.entries()) {
    if (token.text === '{' || token.text === '(') depth += 1;
    if (token.text === '}' || token.text === ')') depth = Math.max(0, depth - 1);
    const before = own[index - 1];
    const isTab = !isMarkdown && before !== undefined && text.slice(before.end, token.start).includes('\t');
    if (isMarkdown && token.text === '|' && depth === 0) cells.push([]);
    else {
      if (isTab) cells.push([]);
      cells[cells.length - 1]?.push(token);
    }
  }
  if (!isMarkdown) return cells;
  return cells.slice(own[0]?.text === '|' ? 1 : 0, own[own.length - 1]?.text === '|' ? -1 : undefined);
}

interface Value {
  readonly cell: readonly Token[];
  readonly column: number;
}

/** The cells of a row that say what it is about, and those that hold what it comes to. */
function sorted(row: readonly (readonly Token[])[], columns: readonly Label[]) {
  const labels: Label[] = [];
  const values: Value[] = [];
  for (const [column, cell] of row.entries()) {
    const isNamed = columns[column]?.kind === 'name';
    const isLabel = values.length === 0 && (!isWorked(cell) || (!isNamed && isNameAlone(cell)));
    if (isLabel) labels.push(labelOf(cell));
    else if (isWorked(cell)) values.push({ cell, column });
  }
  return { labels, values };
}

const isNameAlone = (cell: readonly Token[]): boolean => {
  const term = readTerm(cell.filter(({ text, kind }) => text !== '$' && kind !== 'word'));
  return term?.kind === 'name' || term?.kind === 'derivative';
};

/** The values of a row, those of one quantity together. */
function joined(labels: readonly Label[], values: readonly Value[], columns: readonly Label[]): TableRow[] {
  const label = labels.find(({ kind }) => kind === 'name') ??
    labels.find(({ kind }) => kind === 'aspect') ?? { kind: 'other' };
  const found: { subject: Term; cells: (readonly Token[])[]; key: string; sample: number | undefined }[] = [];
  const [first] = values;
  const isNumbered = first?.column === 0 && columns[0]?.kind === 'other' && first.cell.length === 1;
  const number = isNumbered ? Number(first.cell[0]?.text) : NaN;
  const sample = Number.isInteger(number) && number > 0 ? number : undefined;
  for (const { cell, column } of values) {
    const own = columns[column] ?? { kind: 'other' };
    // One number beside a name is what it comes to, whatever stands above it.
    const isOnly = label.kind === 'name' && own.kind === 'other' && values.length === 1;
    const subject = isOnly ? label.term : named(label, own);
    if (!subject) continue;
    const key = JSON.stringify({ ...subject, start: 0, end: 0 });
    const known = found.find((other) => other.key === key);
    if (known) known.cells.push(cell);
    else found.push({ subject, cells: [cell], key, sample });
  }
  return found;
}
