import type { OwnWords } from './name-reader.ts';
import { commandSigns, silent, silentWithArgument, twoArgumentWrappers, wrappers } from './latex-commands.ts';
import { gradientOfProgram, printedAround, programDerivative } from './program-patterns.ts';
import { scientificAt } from './scientific.ts';
import { fractionForms, loweredForms, raisedForms, signForms } from './signs.ts';
import * as patterns from './token-patterns.ts';
import { isPartOfFraction, type Token, type TokenKind } from './token.ts';
import { functionWords, greekWords, indexedWords, nameWords, runTogether } from './words.ts';

/**
 * Cuts a text into tokens, plain text, Unicode and LaTeX alike. Nothing is left out but blanks and what only changes the look.
 * @param own names that the text may have besides
 */
export function tokenize(text: string, own?: OwnWords): Token[] {
  return new Tokenizer(text, own).tokens();
}

class Tokenizer {
  readonly #tokens: Token[] = [];
  /** Braces that belong to a command which only changes the look. */
  readonly #dropped = new Set<number>();
  readonly #skipped = new Map<number, number>();
  #at = 0;
  #spaced = true;

  /** Whether decimals are written with commas all along, and so 1,2 is one too. */
  readonly #hasCommas: boolean;

  constructor(
    private readonly text: string,
    private readonly own: OwnWords | undefined,
  ) {
    this.#hasCommas = /(?<![\d.,])0,\d/.test(text) && !/\d\.\d/.test(text);
    for (const match of text.matchAll(printedAround)) this.#skipped.set(match.index, match.index + match[0].length);
  }

  tokens(): Token[] {
    while (this.#at < this.text.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const skipTo = this.#skipped.get(this.#at);
    if (skipTo !== undefined) {
      this.#at = skipTo;
      return;
    }
    const own = this.own?.at(this.text, this.#at);
    if (own) {
      this.#push('name', own.name, own.length, true);
      return;
    }
    const character = this.text.charAt(this.#at);
    if (/\s/.test(character)) {
      this.#spaced = true;
      this.#at += 1;
    } else if (character === '\\') this.#command();
    else if (/\d/.test(character) || (character === '.' && /\d/.test(this.text.charAt(this.#at + 1)))) this.#number();
    else if (/[A-Za-z]/.test(character)) this.#letters();
    else this.#character(character);
  }

  #push(kind: TokenKind, text: string, length: number, isOwn = false): void {
    const isApart = this.#spaced && patterns.apart.test(this.text.slice(Math.max(0, this.#at - 3), this.#at));
    const before = this.#tokens[this.#tokens.length - 1];
    const isFirst = this.#spaced && before !== undefined && this.text.slice(before.end, this.#at).includes('\n');
    this.#tokens.push({
      kind,
      text,
      start: this.#at,
      end: this.#at + length,
      spaced: this.#spaced,
      ...(isApart ? { isApart } : {}),
      ...(isFirst ? { isFirst } : {}),
      ...(isOwn ? { isOwn } : {}),
    });
    this.#at += length;
    this.#spaced = false;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text);
  }

  #number(): void {
    const [comma] = this.#match(patterns.commaDecimal) ?? [];
    const last = this.#tokens[this.#tokens.length - 1];
    // In w1,2 and in [1,2] the comma stands between two indices.
    const isIndex =
      !this.#spaced && last !== undefined && (last.text === '_' || last.text === '[' || last.text === '{');
    if (comma !== undefined && !isIndex && (this.#hasCommas || comma.startsWith('0,') || /^\d+,\d{3,}$/.test(comma))) {
      this.#push('number', comma.replace(',', '.'), comma.length);
      return;
    }
    const scientific = scientificAt(this.text, this.#at);
    if (scientific) {
      this.#push('number', scientific.text, scientific.length);
      return;
    }
    // As machines read handwriting: 0₁ is an o.
    if (/^0_[\d{]/.test(this.text.slice(this.#at, this.#at + 3)) && !isDigitBefore(this.text, this.#at)) {
      this.#push('name', 'o', 1);
      return;
    }
    const [whole] = this.#match(patterns.decimal) ?? [];
    // Without braces a command takes one digit: \frac12 is a half.
    const plain = isPartOfFraction(this.#tokens) ? this.text.charAt(this.#at) : whole;
    if (plain === undefined) this.#push('word', this.text.charAt(this.#at), 1);
    else this.#push('number', plain, plain.length);
  }

  #letters(): void {
    const inProgram = this.#match(programDerivative);
    if (inProgram) {
      const [, of = '', tail = ''] = inProgram;
      this.#tokens.push({ kind: 'sign', text: '∂', start: this.#at, end: this.#at + 1, spaced: this.#spaced });
      this.#at += 1;
      this.#spaced = false;
      if (this.text.charAt(this.#at) === '_') this.#at += 1;
      this.#push('name', nameWords.get(of) ?? of, of.length);
      if (tail !== '') this.#push('lowered', tail.replace('_', ''), tail.length);
      this.#push('sign', '/', 1);
      this.#push('sign', '∂', 1);
      return;
    }
    const last = this.#tokens[this.#tokens.length - 1];
    const isUnder =
      last?.text === '/' && this.text.charAt(this.#at) === 'd' && /[\p{L}\\]/u.test(this.text.charAt(this.#at + 1));
    const beforeLast = this.#tokens[this.#tokens.length - 2]?.text;
    const isInFraction = last?.text === '{' && (beforeLast === 'frac' || beforeLast === '}');
    if (isUnder || (isInFraction && this.#match(patterns.derivativeInBraces)) || this.#match(patterns.upperD)) {
      this.#push('sign', '∂', 1);
      return;
    }
    this.#word(this.#match(patterns.letters)?.[0] ?? this.text.charAt(this.#at));
  }

  #word(run: string): void {
    // exp_scores is a name of its own, and nothing that exp is taken of.
    const joined =
      functionWords.has(run.toLowerCase()) && run.length > 1 && this.#match(patterns.joinedByUnderscores)?.[0];
    if (joined) {
      this.#push('word', joined, joined.length);
      return;
    }
    const isIndexed = /^(?:_[{A-Za-z\d]|[₀-₉])/.test(this.text.slice(this.#at + run.length, this.#at + run.length + 2));
    const indexed = isIndexed ? indexedWords.get(run) : undefined;
    if (indexed !== undefined) {
      this.#push('name', indexed, run.length);
      return;
    }
    const name = nameWords.get(run) ?? greekWords.get(run);
    const named = functionWords.get(run.toLowerCase());
    if (named !== undefined && !(run.length === 1)) this.#push('function', named, run.length);
    else if (name !== undefined) this.#push('name', name, run.length);
    else if (run.length === 1 || gradientOfProgram.test(run)) this.#push('name', run, run.length);
    else {
      const [, base, below] = runTogether.exec(run) ?? [];
      if (base === undefined || below === undefined) this.#push('word', run, run.length);
      else {
        this.#push('name', nameWords.get(base) ?? greekWords.get(base) ?? base, base.length);
        const digits = /^\d*/.exec(this.text.slice(this.#at + below.length))?.[0] ?? '';
        this.#push('lowered', below + digits, below.length + digits.length);
      }
    }
  }

  #character(character: string): void {
    const at = this.#at;
    if (this.#dropped.has(at)) {
      this.#at += 1;
      return;
    }
    if (this.text.startsWith(':=', at)) {
      this.#push('sign', ':=', 2);
      return;
    }
    // A power, as Python writes it.
    if (this.text.startsWith('**', at)) {
      this.#push('sign', '^', 2);
      return;
    }
    const doubled = /^(?:-+>|=>|<-|\|\|)/.exec(this.text.slice(at, at + 4))?.[0];
    if (doubled !== undefined) {
      this.#push('sign', doubled.startsWith('=') ? '⇒' : doubled === '<-' ? ':=' : '→', doubled.length);
      return;
    }
    if (patterns.circled.test(character)) {
      this.#push('name', character, 1);
      return;
    }
    const run = this.#run(raisedForms);
    if (run !== '') {
      this.#push('raised', run, run.length);
      return;
    }
    const low = this.#run(loweredForms);
    if (low !== '') {
      this.#push('lowered', low, low.length);
      return;
    }
    const fraction = fractionForms.get(character);
    if (fraction !== undefined) {
      this.#push('number', String(fraction), 1);
      return;
    }
    const sign = signForms.get(character);
    if (sign !== undefined) {
      this.#push('sign', sign, 1);
      return;
    }
    if (character === '←') {
      this.#push('sign', ':=', 1);
      return;
    }
    const hatted = character.normalize('NFD');
    if (/^[A-Za-z]\u0302$/.test(hatted)) {
      this.#push('name', character, 1);
      return;
    }
    if (/^[A-Za-z]/.test(character.normalize('NFKC')) && character.normalize('NFKC').length === 1) {
      this.#push('name', character.normalize('NFKC'), 1);
      return;
    }
    const code = this.text.codePointAt(at) ?? 0;
    const whole = String.fromCodePoint(code);
    const plain = whole.normalize('NFKC');
    if (whole.length === 2 && /^[A-Za-z\u0370-\u03FF]$/.test(plain)) {
      this.#push('name', plain, 2);
      return;
    }
    if (/^\d$/.test(plain)) {
      this.#push('number', plain, whole.length);
      return;
    }
    if (patterns.greek.test(character)) {
      this.#push(character === 'σ' ? 'function' : 'name', character === 'σ' ? 'sigmoid' : character, 1);
      return;
    }
    if (character === 'ℓ') {
      this.#push('name', 'ℓ', 1);
      return;
    }
    if (character === '⁄' || /\p{Cf}/u.test(whole)) {
      this.#at += whole.length;
      return;
    }
    const word = /^[\p{L}\p{M}]+/u.exec(this.text.slice(at, at + 200))?.[0] ?? whole;
    const other = /^[^A-Za-z\u0370-\u03FF]+/u.exec(word)?.[0] ?? whole;
    const named = functionWords.get(other);
    this.#push(named === undefined ? 'word' : 'function', named ?? other, other.length);
  }

  #run(forms: ReadonlyMap<string, string>): string {
    let found = '';
    for (let index = this.#at; ; index += 1) {
      const plain = forms.get(this.text.charAt(index));
      if (plain === undefined) return found;
      found += plain;
    }
  }

  #command(): void {
    const match = this.#match(patterns.command);
    if (!match) {
      this.#at += 1;
      return;
    }
    const [whole, name = ''] = match;
    if (name === '\\') {
      this.#push('sign', '\\\\', whole.length);
      return;
    }
    if ('()[]'.includes(name)) {
      this.#push('sign', '$', whole.length);
      return;
    }
    if (name === '{') {
      this.#push('sign', '(', 2);
      return;
    }
    if (name === '}') {
      this.#push('sign', ')', 2);
      return;
    }
    if (name === '%' || name === '&' || name === '_' || name === '#' || name === '$') {
      this.#push('word', name, 2);
      return;
    }
    const sign = commandSigns.get(name);
    if (sign !== undefined) {
      this.#push('sign', sign, whole.length);
      return;
    }
    if (name === 'begin' || name === 'end') {
      this.#environment(name, whole.length);
      return;
    }
    if (name === 'hat' || name === 'widehat') {
      this.#hat(whole.length);
      return;
    }
    if (name === 'textcircled') {
      this.#circled(whole.length);
      return;
    }
    if (name === 'sqrt') {
      this.#push('function', 'sqrt', whole.length);
      return;
    }
    if (twoArgumentWrappers.has(name)) {
      this.#at = this.#closing(this.#at + whole.length) + 1;
      this.#dropBraces(this.#at);
      return;
    }
    if (wrappers.has(name)) {
      this.#dropBraces(this.#at + whole.length);
      this.#at += whole.length;
      return;
    }
    if (silentWithArgument.has(name)) {
      this.#at = this.#closing(this.#at + whole.length) + 1;
      return;
    }
    if (silent.has(name) || /^[\s]$/.test(name)) {
      this.#at += whole.length;
      // \left. and \right. have no bracket.
      if ((name === 'left' || name === 'right') && this.text.charAt(this.#at) === '.') this.#at += 1;
      this.#spaced = true;
      return;
    }
    const letter = greekWords.get(name) ?? greekWords.get(name.replace('var', ''));
    if (letter !== undefined) {
      this.#push(letter === 'σ' ? 'function' : 'name', letter === 'σ' ? 'sigmoid' : letter, whole.length);
      return;
    }
    const named = functionWords.get(name.toLowerCase());
    if (named !== undefined) {
      this.#push('function', named, whole.length);
      return;
    }
    const quantity = nameWords.get(name);
    this.#push(quantity === undefined ? 'word' : 'name', quantity ?? name, whole.length);
  }

  #environment(name: 'begin' | 'end', length: number): void {
    const match = /^\{([^{}]*)\}(?:\{[clr|\s]*\})?/.exec(this.text.slice(this.#at + length, this.#at + length + 80));
    const environment = match?.[1] ?? '';
    const whole = length + (match?.[0].length ?? 0);
    if (patterns.lineEnvironments.test(environment)) this.#push('sign', '\\\\', whole);
    else this.#push('sign', `${name}:${environment}`, whole);
  }

  #hat(length: number): void {
    const match =
      /^\s*\{?\s*\\(?:mathbf|boldsymbol|bm|mathrm|text)\s*\{\s*([A-Za-z])\s*\}\s*\}?/.exec(
        this.text.slice(this.#at + length, this.#at + length + 30),
      ) ?? /^\s*\{?\s*([A-Za-z])\s*\}?/.exec(this.text.slice(this.#at + length, this.#at + length + 12));
    if (match) this.#push('name', `${match[1] ?? ''}\u0302`.normalize('NFC'), length + match[0].length);
    else this.#at += length;
  }

  #circled(length: number): void {
    const match = /^\{?(\d+)\}?/.exec(this.text.slice(this.#at + length, this.#at + length + 6));
    const number = Number(match?.[1] ?? 0);
    this.#push(
      'name',
      String.fromCharCode('①'.charCodeAt(0) + Math.max(0, number - 1)),
      length + (match?.[0].length ?? 0),
    );
  }

  /** Where the braces that open here close; the place itself where none open. */
  #closing(from: number): number {
    let at = from;
    while (/\s/.test(this.text.charAt(at))) at += 1;
    if (this.text.charAt(at) !== '{') return from - 1;
    let depth = 0;
    for (; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '{') depth += 1;
      else if (character === '}' && (depth -= 1) === 0) return at;
    }
    return from - 1;
  }

  #dropBraces(from: number): void {
    const end = this.#closing(from);
    if (end < from) return;
    this.#dropped.add(this.text.indexOf('{', from));
    this.#dropped.add(end);
  }
}

const isDigitBefore = (text: string, at: number): boolean => /[\d.]/.test(text.charAt(at - 1));
