import { Cursor } from '../reading/cursor.ts';
import { TermReader } from '../reading/read-term.ts';
import type { Term } from '../reading/term.ts';
import { isRelation, type Token } from '../reading/token.ts';
import { tokenize } from '../reading/tokenize.ts';
import { scriptWords } from '../working/marked-tokens.ts';
import type { DerivationTrouble } from './trouble.ts';

/** In UTF-16 units: a whole layer of a large network in letters stays far below. */
export const longestDerivation = 4000;
/** As deep as the reader goes. */
const deepest = 60;

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What was typed, side by side: one expression, or several with signs of equality between them. */
export type TypedDerivation =
  { readonly ok: true; readonly sides: readonly Term[] } | { readonly ok: false; readonly trouble: DerivationTrouble };

/** Reads what was typed as mathematics and nothing else. */
export function typedDerivation(text: string): TypedDerivation {
  if (text.trim() === '') return trouble({ kind: 'empty' });
  if (text.length > longestDerivation) return trouble({ kind: 'too-long', most: longestDerivation });
  const brackets = bracketTrouble(text);
  if (brackets) return trouble(brackets);
  const tokens = scriptWords(tokenize(text)).filter(
    ({ kind, text: own }) => kind !== 'sign' || (own !== '$' && own !== '&'),
  );
  const word = tokens.find(({ kind }) => kind === 'word');
  if (word) return trouble({ kind: 'unknown-name', name: word.text, at: word.start, end: word.end });
  const sides: Term[] = [];
  for (const part of partsOf(tokens)) {
    const cursor = new Cursor(part);
    const term = new TermReader(cursor).sum();
    if (!term || !cursor.atEnd) {
      const stopped = cursor.peek() ?? part[part.length - 1];
      return trouble({ kind: 'not-read', at: stopped?.start ?? 0, end: stopped?.end ?? text.length });
    }
    sides.push(term);
  }
  return sides.length === 0 ? trouble({ kind: 'not-read', at: 0, end: text.length }) : { ok: true, sides };
}

const trouble = (of: DerivationTrouble): TypedDerivation => ({ ok: false, trouble: of });

/** The first bracket at fault, those of LaTeX aside that are written with a word. */
function bracketTrouble(text: string): DerivationTrouble | undefined {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const bracket = text.charAt(at);
    if (bracket === '\\' && /[[\](){}]/.test(text.charAt(at + 1))) {
      at += 1;
      continue;
    }
    if (bracket in partners) {
      open.push({ bracket, at });
      if (open.length > deepest) return { kind: 'too-deep', at, end: at + 1 };
    } else if (Object.values(partners).includes(bracket)) {
      const last = open.pop();
      if (!last || partners[last.bracket] !== bracket) return { kind: 'bracket', bracket, at, end: at + 1 };
    }
  }
  const [first] = open;
  return first && { kind: 'bracket', bracket: first.bracket, at: first.at, end: first.at + 1 };
}

/** Between signs of equality that stand in no bracket; an empty part before the first is what the sheet has printed. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text in partners) depth += 1;
    else if (token.kind === 'sign' && Object.values(partners).includes(token.text)) depth -= 1;
    if (depth === 0 && isRelation(token)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts[0]?.length === 0 ? parts.slice(1) : parts;
}
