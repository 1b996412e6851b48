import { withDecimalPoint } from './fold-typed-text.ts';
import { findFunction, functionBeforeNumber, type NamedFunction } from './functions.ts';
import type { NamedValues } from './named-values.ts';
import { refusal, type Refusal } from './reading.ts';

const signs = ['+', '-', '*', '/', '^', '(', ')', ';'] as const;
export type Sign = (typeof signs)[number];

type Meaning =
  | { readonly kind: Sign | 'end' }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'function'; readonly text: string; readonly apply: NamedFunction['apply'] };

/** A piece of a calculation and where it stands in the source. */
export type Token = Meaning & { readonly start: number; readonly end: number };

export type Tokens = { readonly kind: 'tokens'; readonly tokens: readonly Token[] } | Refusal;

const blanks = /\s*/y;
const numeral = /[\d.,。]+(?:\s*e[+-]?\d+)?/iy;
/** A letter and what may follow it in a name such as w₁ or x1. */
const word = /\p{L}[\p{L}\p{M}\p{N}]*/uy;

function matchAt(pattern: RegExp, source: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(source)?.[0] ?? '';
}

/** Cuts folded text, with names stood in for, into pieces, the last of which is the end. */
export function tokenize(source: string, names: NamedValues): Tokens {
  const tokens: Token[] = [];
  let start = matchAt(blanks, source, 0).length;
  while (start < source.length) {
    const piece = pieceAt(source, start);
    const meaning = meaningOf(piece, source, names);
    if (meaning.kind === 'problem') return meaning;
    const end = start + piece.length;
    // 1e and 1e- are numbers not written to their end, not products with e.
    if (piece === 'e' && tokens.at(-1)?.end === start && tokens.at(-1)?.kind === 'number' && source[end] !== '^') {
      return refusal('not-a-number', source.slice(tokens.at(-1)?.start, end));
    }
    tokens.push({ ...meaning, start, end });
    start = end + matchAt(blanks, source, end).length;
  }
  return { kind: 'tokens', tokens: [...tokens, { kind: 'end', start, end: start }] };
}

const pieceAt = (source: string, start: number): string =>
  matchAt(numeral, source, start) ||
  matchAt(functionBeforeNumber, source, start) ||
  matchAt(word, source, start) ||
  String.fromCodePoint(source.codePointAt(start) ?? 0);

function meaningOf(piece: string, source: string, names: NamedValues): Meaning | Refusal {
  const named = names.valueOf(piece);
  if (named !== undefined) return { kind: 'number', text: piece, value: named };
  const sign = signs.find((known) => known === piece);
  if (sign) return { kind: sign };
  if (/^[\d.,。]/.test(piece)) return numberOf(piece);
  if (!/^\p{L}/u.test(piece)) return refusal('unexpected-character', piece);
  if (piece === 'e') return { kind: 'number', text: piece, value: Math.E };
  const known = findFunction(piece);
  if (known) return { kind: 'function', text: known.name, apply: known.apply };
  // A name in a calculation is to be replaced by its number; a word elsewhere is no answer at all.
  return refusal(/[-+*/^()]/.test(source) ? 'unknown-name' : 'not-a-number', piece);
}

function numberOf(typed: string): Meaning | Refusal {
  if ((typed.match(/[.,。]/g) ?? []).length > 1) return refusal('ambiguous-separator', typed);
  const text = withDecimalPoint(typed).replace(/\s/g, '').toLowerCase();
  const value = Number(text);
  if (Number.isNaN(value)) return refusal('not-a-number', typed);
  return Number.isFinite(value) ? { kind: 'number', text, value } : refusal('too-large', typed);
}
