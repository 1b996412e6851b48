import type { Printed } from '../../../engine/printing/printed.ts';

/** How many characters of plain text a line of a page holds. */
const lineOfText = 72;

/** What opens and closes a group that must stay in one piece; escaped braces are none. */
const marks = /\\left|\\right|\\begin|\\end|\\[{}\\]|[{}]| \+ /g;
const depthChange: Readonly<Record<string, number>> = {
  '{': 1,
  '}': -1,
  '\\left': 1,
  '\\right': -1,
  '\\begin': 1,
  '\\end': -1,
};

/** The terms of a sum that stands in no parentheses. */
export function termsOf(tex: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of tex.matchAll(marks)) {
    depth += depthChange[mark] ?? 0;
    if (mark !== ' + ' || depth > 0) continue;
    terms.push(tex.slice(start, index));
    start = index + mark.length;
  }
  return [...terms, tex.slice(start)];
}

/** How wide a formula is, in characters: a matrix lists row after row in its text, and sets them one under the other. */
function widthOf({ tex, text }: Printed): number {
  const matrices = tex.matchAll(/\\begin\{pmatrix\}(.*?)\\end\{pmatrix\}/gs);
  return text.length / Math.max(1, ...[...matrices].map(([, rows = '']) => rows.split('\\\\').length));
}

/** A sum on as many lines as it takes, about the same number of terms on each; anything else on one. */
export function brokenSum(printed: Printed): string[] {
  const terms = termsOf(printed.tex);
  const lines = Math.min(terms.length, Math.ceil(widthOf(printed) / lineOfText));
  const onEach = Math.ceil(terms.length / lines);
  return Array.from({ length: Math.ceil(terms.length / onEach) }, (_, line) =>
    terms.slice(line * onEach, (line + 1) * onEach).join(' + '),
  );
}
