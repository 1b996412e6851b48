import { withoutCopiedFormulas } from './copied-formula.ts';
import { askedName, withoutProgramSpellings, withValuesBeside } from './program-spellings.ts';
import { tableLength } from './tables.ts';

/** Lines that are read together, because a formula goes over them. */
export interface Block {
  /** What is read, as long as what was written. */
  readonly text: string;
  /** What was written. */
  readonly written: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** A piece of a block as it was written; where it is read in another spelling, the whole words that it stands for. */
export function writtenAt({ text, written }: Block, start: number, end: number): string {
  const piece = written.slice(start, end);
  if (piece === text.slice(start, end)) return piece;
  const before = /[\w.]*$/.exec(written.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const behind = /\w$/.test(piece) ? (/^\w*/.exec(written.slice(end, end + 40))?.[0] ?? '') : '';
  return `${/^[\w.]/.test(piece) ? before : ''}${piece}${behind}`.trim();
}

/** A formula that goes over more lines than this was never closed. */
const mostLines = 60;
/** What is longer is no line of work. */
const longestBlock = 12_000;

const opening = /\\begin\{(\w+\*?)\}/g;
const ending = /\\end\{(\w+\*?)\}/g;

const nameAlone = /^\s*\$*\s*\(\s*[A-Za-zσδ\\][^\s()=]*\s*\)\s*\$*\s*$/;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** How much is still open at the end of these lines: environments, formulas between $$, square brackets of a program. */
function isOpen(text: string): boolean {
  if (count(text, opening) > count(text, ending)) return true;
  if (count(text, /\$\$/g) % 2 === 1) return true;
  if (count(text, /\\\[/g) > count(text, /\\\]/g)) return true;
  const brackets = /(?:array|tensor)\s*\(|\[\s*\[/.test(text);
  return brackets && count(text, /\[/g) > count(text, /\]/g);
}

/** A statement of its own, behind a number that ends with a sign: the sign was forgotten there, not the rest. */
const isOwn = (before: string, line: string): boolean =>
  /\d\s*[=≈]\s*$/.test(before) && /^\s*(?:[-*+•]|\d+[.)])?\s*[^\d\s=≈(][^=≈]*[=≈]/.test(line);

/** Whether a line is the rest of the one before it. */
const goesOn = (before: string, line: string): boolean =>
  (/[=≈+×·−]\s*(?:\\\\)?\s*$/.test(before) &&
    !/[=≈]\s*=|^\s*=+\s*$/.test(before) &&
    !isOwn(before, line) &&
    line.trim() !== '') ||
  (/^\s*[×·]/.test(line) && /[=≈]/.test(before));

/** Stars and back quotes by which Markdown makes text bold, slanted or a program's; a power of Python stands between two of its own. */
const emphasis = [
  /(?<![\w*)\]}])\*\*(?=[^\s*])([^\n]*?[^\s*])\*\*(?![\w*(])/g,
  /(?<![\w*)\]}])__(?=[^\s_])([^\n]*?[^\s_])__(?![\w(])/g,
  /(?<![\w*)\]}⋆])\*(?=[^\s*])([^\n*]*?[^\s*])\*(?![\w*(])/g,
  /(?<!`)`(?!`)([^\n`]+)`(?!`)/g,
];

const withoutEmphasis = (text: string): string =>
  emphasis.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (whole, inner: string) => {
        const blanks = ' '.repeat((whole.length - inner.length) / 2);
        return `${blanks}${inner}${blanks}`;
      }),
    text,
  );

/** The dash, star or cross that lists begin their lines with is no sign. */
const withoutBullet = (text: string): string =>
  text.replace(
    /^(\s*)[-*+•](?=\s)/gm,
    (bullet, blanks: string) => `${blanks}${' '.repeat(bullet.length - blanks.length)}`,
  );

/** What a line of a list is numbered by, before a bracket. */
const withoutNumbering = (text: string): string =>
  text.replace(/^\s*(?:\((?:[ivx]{1,4}|[a-hA-H])\)|(?:[ivx]{1,4}|[a-h]|\d{1,2})\))(?=\s)/gm, (numbering) =>
    ' '.repeat(numbering.length),
  );

/** What is read of a block, each character in its place. */
const readable = (own: string): string =>
  withoutProgramSpellings(withoutEmphasis(withoutNumbering(withoutBullet(withoutCopiedFormulas(own)))));

/** Cuts a text into what is read together; blank lines are left out. */
export function blocksOf(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let start = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const first = index;
    let own = lines[index] ?? '';
    const from = start;
    const rows = tableLength(lines, first);
    if (rows === 0) {
      own = withValuesBeside(own);
    } else {
      own = lines.slice(first, first + rows).join('\n');
      index = first + rows - 1;
    }
    while (rows === 0 && index + 1 < lines.length && index + 1 - first < mostLines && own.length < longestBlock) {
      const next = withValuesBeside(lines[index + 1] ?? '');
      if (!isOpen(own) && !goesOn(lines[index] ?? '', next)) break;
      own += `\n${next}`;
      index += 1;
    }
    const answer = withValuesBeside(lines[index + 1] ?? '');
    const question = rows === 0 && index === first ? askedName(own, answer) : undefined;
    if (question !== undefined) {
      own = `${question}\n${answer}`;
      index += 1;
      while (index + 1 < lines.length && isOpen(own)) {
        own += `\n${withValuesBeside(lines[index + 1] ?? '')}`;
        index += 1;
      }
    }
    // A name in brackets below a line says what it is about.
    const ahead = lines[index + 1]?.trim() === '' ? 2 : 1;
    if (/[=≈]/.test(own) && index === first && nameAlone.test(lines[index + ahead] ?? '')) {
      own = [own, ...lines.slice(index + 1, index + ahead + 1)].join('\n');
      index += ahead;
    }
    // What never closes is read line by line.
    if (rows === 0 && index > first && isOpen(own)) {
      index = first;
      own = lines[first] ?? '';
    }
    start += own.length + 1;
    if (own.trim() !== '' && own.length <= longestBlock) {
      blocks.push({
        text: readable(own),
        written: text.slice(from, from + own.length),
        start: from,
        line: first + 1,
      });
    }
  }
  return blocks;
}
