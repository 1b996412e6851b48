/** What a token is to the grammar. */
export type TokenKind =
  /** An unsigned decimal, with point or comma. */
  | 'number'
  /** A letter or a word that names quantities, such as w, net or δ. */
  | 'name'
  /** A function, by the name that an expression has for it, or sqrt. */
  | 'function'
  /** A sign; `text` is its one form, whatever was typed. */
  | 'sign'
  /** Small raised or lowered characters of Unicode; `text` holds them in full size. */
  | 'raised'
  | 'lowered'
  /** Anything that is prose. */
  | 'word';

/** A piece of text, from `start` up to `end`, counted in UTF-16 units from the start of what was read. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
  /** Whether so many do that it begins another column. */
  readonly isApart?: boolean;
  /** Whether it is the first of its line, and not of all. */
  readonly isFirst?: boolean;
  /** Whether it is a sign with a word before it. */
  readonly isBehindWord?: boolean;
  /** Whether it is a name that the text has for itself alone, whatever others mean by its letters. */
  readonly isOwn?: boolean;
}

/** Which way the sides of a relation are alike: the same value, a new value, the value after a step, or what follows. */
export type Relation = '=' | '≈' | ':=' | '→' | '⇒';

const relations: ReadonlySet<string> = new Set<Relation>(['=', '≈', ':=', '→', '⇒']);

export const isRelation = (token: Token): boolean => token.kind === 'sign' && relations.has(token.text);

/** Whether what comes next stands above or below the line of a fraction of LaTeX. */
export function isPartOfFraction(tokens: readonly Token[]): boolean {
  const [last, before] = [tokens[tokens.length - 1], tokens[tokens.length - 2]];
  const isFraction = (token: Token | undefined): boolean => token?.kind === 'sign' && token.text === 'frac';
  return isFraction(last) || (isFraction(before) && last?.kind === 'number');
}
