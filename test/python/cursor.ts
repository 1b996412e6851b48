import type { Token } from './tokens.ts';

/** Goes through words one by one. */
export class Cursor {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token {
    return this.tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  /** Whether a sign or keyword comes next. */
  sees(text: string): boolean {
    return (this.next.kind === 'sign' || this.next.kind === 'name') && this.next.text === text;
  }

  /** The same, and goes past it. */
  skips(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.#at += 1;
    return seen;
  }

  expect(text: string): void {
    if (!this.skips(text)) throw new SyntaxError(`expected ${text}, found ${this.next.kind} ${this.next.text}`);
  }

  take(kind: Token['kind']): string {
    const { kind: found, text } = this.next;
    if (found !== kind) throw new SyntaxError(`expected a ${kind}, found ${found} ${text}`);
    this.#at += 1;
    return text;
  }

  /** Whether an argument by its name comes next. */
  get beginsKeyword(): boolean {
    return this.next.kind === 'name' && this.tokens[this.#at + 1]?.text === '=';
  }

  /** Whether an assignment comes next: `name` or `name, name` and then `=`; `*name` may stand first. */
  get beginsAssignment(): boolean {
    let at = this.#at + (this.sees('*') ? 1 : 0);
    while (this.tokens[at]?.kind === 'name' && this.tokens[at + 1]?.text === ',') at += 2;
    return this.tokens[at]?.kind === 'name' && this.tokens[at + 1]?.text === '=';
  }
}
