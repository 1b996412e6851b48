import type { Reader } from './cursor.ts';
import { figureOf } from './figure.ts';
import type { Term } from './term.ts';

/** What stands in round brackets: an expression, a step, or a row of several. */
export function readBrackets(reader: Reader): Term | undefined {
  const { cursor } = reader;
  const { start } = cursor;
  cursor.next += 1;
  const first = reader.sum();
  if (!first) return undefined;
  if (cursor.take('>')) return readStep(reader, first, start);
  const entries = [first];
  while (cursor.take(';') || cursor.take(',') || cursor.take('&')) {
    while (cursor.take(';')) continue;
    const entry = reader.sum();
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (!cursor.take(')') && !cursor.take(']')) return undefined;
  const span = { start, end: cursor.end };
  return entries.length === 1 ? { kind: 'bracket', of: first, ...span } : { kind: 'matrix', rows: [entries], ...span };
}

/** (z > 0 ? 1 : 0) */
function readStep(reader: Reader, argument: Term, start: number): Term | undefined {
  const { cursor } = reader;
  if (!reader.sum() || !cursor.take('?')) return undefined;
  const above = reader.sum();
  if (!above || !cursor.take(':')) return undefined;
  const below = reader.sum();
  if (!below || !cursor.take(')')) return undefined;
  return { kind: 'step', argument, above, below, start, end: cursor.end };
}

/** Square brackets: rows of entries as programs print them, with commas or blanks between, or an expression. */
export function readSquare(reader: Reader): Term | undefined {
  const { cursor } = reader;
  const { start } = cursor;
  cursor.next += 1;
  const entries: Term[] = [];
  const isPrinted = hasNoCommas(reader);
  for (;;) {
    const entry = isPrinted ? signedNumber(reader) : (rowIn(reader) ?? reader.sum());
    if (!entry) return undefined;
    entries.push(entry);
    if (cursor.take(']') || cursor.take(')')) break;
    while (cursor.take('\\\\') || cursor.take(';')) continue;
    if (!isPrinted && !cursor.take(',') && !cursor.is('[')) return undefined;
    if (cursor.take(']')) break;
  }
  const span = { start, end: cursor.end };
  const [first] = entries;
  if (!first) return undefined;
  const rows = entries.flatMap((entry) => (entry.kind === 'matrix' && entry.rows.length === 1 ? entry.rows : []));
  if (rows.length === entries.length) return { kind: 'matrix', rows, ...span };
  // [[0.1], [0.2]]: a row of one entry is read as brackets around it.
  const single = entries.every(({ kind }) => kind === 'bracket');
  if (single && (entries.length > 1 || first.kind === 'bracket')) {
    return { kind: 'matrix', rows: entries.map((entry) => (entry.kind === 'bracket' ? [entry.of] : [entry])), ...span };
  }
  return entries.length === 1 ? { kind: 'bracket', of: first, ...span } : { kind: 'matrix', rows: [entries], ...span };
}

/** A row of numbers in brackets of its own, with the next row or the end right behind it. */
function rowIn(reader: Reader): Term | undefined {
  const { cursor } = reader;
  const from = cursor.next;
  if (!cursor.take('[')) return undefined;
  const isRow = hasNoCommas(reader);
  cursor.next = from;
  const row = isRow ? readSquare(reader) : undefined;
  if (row && (cursor.is('[') || cursor.is(']'))) return row;
  cursor.next = from;
  return undefined;
}

/** Whether nothing stands in these brackets but numbers with blanks between them. */
function hasNoCommas({ cursor }: Reader): boolean {
  let numbers = 0;
  for (let at = cursor.next; at < cursor.tokens.length; at += 1) {
    const token = cursor.tokens[at];
    if (token?.kind === 'number') numbers += 1;
    else if (token?.text === ']') return numbers > 1;
    else if (token?.text !== '-' || cursor.tokens[at + 1]?.spaced !== false || (numbers > 0 && !token.spaced))
      return false;
  }
  return false;
}

function signedNumber({ cursor }: Reader): Term | undefined {
  const { start } = cursor;
  const isNegative = cursor.take('-');
  const token = cursor.peek();
  if (token?.kind !== 'number') return undefined;
  cursor.next += 1;
  const number: Term = { kind: 'number', figure: figureOf(token), start: token.start, end: token.end };
  return isNegative ? { kind: 'negative', of: number, start, end: token.end } : number;
}

/** A matrix, a vector or a case distinction of LaTeX. */
export function readEnvironment(reader: Reader): Term | undefined {
  const { cursor } = reader;
  const { start } = cursor;
  const isCases = cursor.peek()?.text === 'begin:cases';
  cursor.next += 1;
  if (isCases) return readCases(reader, start);
  const rows: Term[][] = [[]];
  for (;;) {
    const token = cursor.peek();
    if (!token) return undefined;
    if (token.kind === 'sign' && token.text.startsWith('end:')) {
      cursor.next += 1;
      break;
    }
    if (cursor.take('\\\\')) rows.push([]);
    else if (!cursor.take('&')) {
      const entry = reader.sum();
      if (!entry) return undefined;
      rows[rows.length - 1]?.push(entry);
    }
  }
  const full = rows.filter((row) => row.length > 0);
  const width = full[0]?.length ?? 0;
  if (width === 0 || full.some((row) => row.length !== width)) return undefined;
  return { kind: 'matrix', rows: full, start, end: cursor.end };
}

function readCases(reader: Reader, start: number): Term | undefined {
  const { cursor } = reader;
  const above = reader.sum();
  if (!above || !cursor.take('&')) return undefined;
  const argument = reader.sum();
  if (!argument || !cursor.take('>') || !reader.sum()) return undefined;
  if (!cursor.take('\\\\')) return undefined;
  const below = reader.sum();
  while (!cursor.atEnd && !cursor.peek()?.text.startsWith('end:')) cursor.next += 1;
  cursor.next += 1;
  return below && { kind: 'step', argument, above, below, start, end: cursor.end };
}
