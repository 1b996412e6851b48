import { refusal, type Reading, type ReadingProblem, type Refusal } from './reading.ts';
import type { Sign, Token } from './tokens.ts';

/** Walks through the pieces of a calculation, writes down what it passes, and keeps the first problem. */
export class TokenCursor {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #text = '';
  #refusal: Refusal | undefined;

  constructor(source: string, tokens: readonly Token[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  /** Index of the token that comes next. */
  get next(): number {
    return this.#next;
  }

  /** The token some places after the next; past either side it is the end. */
  peek(ahead = 0): Token {
    const end = this.#source.length;
    return this.#tokens[this.#next + ahead] ?? { kind: 'end', start: end, end };
  }

  /** Whether a factor comes next that may stand without a sign before it. */
  get opensFactor(): boolean {
    const { kind } = this.peek();
    return kind === '(' || kind === 'function';
  }

  /** Passes the next token, written as given. */
  pass(written: string): void {
    this.#next += 1;
    this.write(written);
  }

  /** Passes the next token if it is this sign. */
  take(sign: Sign, written: string = sign): boolean {
    if (this.peek().kind !== sign) return false;
    this.pass(written);
    return true;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** Ends the walk with a problem in the tokens from one index to another. What comes after the first is only its echo. */
  fail(problem: ReadingProblem, from = this.#next - 1, to = this.#next): number {
    const start = this.#tokens[Math.max(from, 0)]?.start;
    this.#refusal ??= refusal(problem, this.#source.slice(start, this.#tokens[to]?.end).trim());
    this.#next = this.#tokens.length;
    return NaN;
  }

  /** A value that was worked out of all tokens since an index; what is wrong with one that is NaN, the caller knows. */
  finite(value: number, from: number, ifNaN: ReadingProblem = 'too-large'): number {
    if (Number.isFinite(value)) return value;
    return this.fail(Number.isNaN(value) ? ifNaN : 'too-large', from, this.#next - 1);
  }

  result(value: number): Reading {
    return this.#refusal ?? { kind: 'number', value, text: this.#text, digits: null };
  }
}
