import { nameAt } from './names.ts';
import { LineFault } from './formula-problem.ts';

export type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')' | ',' | '=' | '|' | '√';

/** A piece of a line and its place, in UTF-16 units from 0. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly kind: Sign | 'end' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name' }
  /** ², ⁻¹: a power right behind what it is taken of. */
  | { readonly kind: 'raised'; readonly value: number }
);

const blank = /[\s\p{Cf}]+/uy;
const numeral = /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const vulgarFraction = /[¼-¾⅐-⅞]/y;

/** How each sign may be typed. */
const signs: readonly (readonly [Sign, string])[] = [
  ['+', '+＋'],
  ['-', '-−–—―‒‐‑﹣－'],
  ['*', '*×∗·⋅∙•ㆍ・✕⨯\u2062＊'],
  ['/', '/÷∕⁄／'],
  ['^', '^＾'],
  ['(', '([{（［｛'],
  [')', ')]}）］｝'],
  [',', ',;，；'],
  ['=', '=＝'],
  ['|', '|∣｜'],
  ['√', '√'],
];

const matchAt = (pattern: RegExp, text: string, start: number): string => {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
};

/** Full-width digits and the like, each as long as it was. */
const narrow = (line: string): string => line.replace(/[０-９．]/g, (character) => character.normalize('NFKC'));

/** Cuts a line into pieces, the last of which is its end. Throws a `LineFault` at what is none. */
export function tokenize(line: string): readonly Token[] {
  const text = narrow(line);
  const tokens: Token[] = [];
  let start = matchAt(blank, text, 0).length;
  while (start < text.length) {
    const token = tokenAt(text, start);
    tokens.push(token);
    start = token.end + matchAt(blank, text, token.end).length;
  }
  return [...tokens, { kind: 'end', text: '', start: text.trimEnd().length, end: text.length }];
}

function tokenAt(text: string, start: number): Token {
  const at = (piece: string) => ({ text: piece, start, end: start + piece.length });
  const number = matchAt(numeral, text, start);
  if (number !== '') return { kind: 'number', value: valueOf(number, text, start), ...at(number) };
  const name = matchAt(nameAt, text, start);
  if (name !== '') return { kind: 'name', ...at(name) };
  const power = matchAt(raised, text, start);
  if (power !== '') return { kind: 'raised', value: raisedValue(power), ...at(power) };
  const fraction = matchAt(vulgarFraction, text, start);
  if (fraction !== '') {
    const [over, under] = fraction.normalize('NFKC').split('⁄').map(Number);
    return { kind: 'number', value: (over ?? NaN) / (under ?? NaN), ...at(fraction) };
  }
  if (text.startsWith('**', start)) return { kind: '^', ...at('**') };
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const sign = signs.find(([, typed]) => typed.includes(character));
  if (!sign) throw new LineFault({ problem: 'unexpected-character', start, found: character });
  return { kind: sign[0], ...at(character) };
}

function valueOf(number: string, text: string, start: number): number {
  const value = Number(number);
  const next = text.charAt(start + number.length);
  if (next === '.' || !Number.isFinite(value)) {
    const problem = next === '.' ? 'no-number' : 'too-large';
    throw new LineFault({ problem, start, found: next === '.' ? `${number}.` : number });
  }
  return value;
}

function raisedValue(power: string): number {
  const digits = Array.from(power.replace(/[⁺⁻]/, ''), (digit) => raisedDigits.indexOf(digit)).join('');
  return power.startsWith('⁻') ? -Number(digits) : Number(digits);
}
