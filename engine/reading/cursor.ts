import type { Term } from './term.ts';
import type { Token } from './token.ts';

/** Goes along tokens, and back where what was tried does not stand there. */
export class Cursor {
  next = 0;

  constructor(readonly tokens: readonly Token[]) {}

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.next + ahead];
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  /** Passes over a sign if it stands here. */
  take(text: string): boolean {
    if (!this.is(text)) return false;
    this.next += 1;
    return true;
  }

  get atEnd(): boolean {
    return this.next >= this.tokens.length;
  }

  /** Where the token before this one ends. */
  get end(): number {
    return this.tokens[this.next - 1]?.end ?? 0;
  }

  get start(): number {
    return this.peek()?.start ?? this.end;
  }
}

/** What reads expressions, for the parts of an expression that are read elsewhere. */
export interface Reader {
  readonly cursor: Cursor;
  /** An expression that begins at the cursor; undefined where none does. */
  sum(): Term | undefined;
}
