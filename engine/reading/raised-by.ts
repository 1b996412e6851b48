import type { Figure, Span, Term } from './term.ts';
import type { Token } from './token.ts';

/** A term with small raised characters behind it: its transpose, or a power of it. */
export const raisedBy = (of: Term, token: Token): Term | undefined => {
  const span: Span = { start: of.start, end: token.end };
  if (token.text === 'T' || token.text === 'ᵀ') return { kind: 'transposed', of, ...span };
  if (!/^-?\d+$/.test(token.text)) return undefined;
  const figure: Figure = {
    value: Number(token.text),
    text: token.text,
    decimals: 0,
    start: token.start,
    end: token.end,
  };
  return { kind: 'power', of, exponent: { kind: 'number', figure, start: token.start, end: token.end }, ...span };
};
