import type { Figure } from './term.ts';
import type { Token } from './token.ts';

/** The number of a token. */
export function figureOf({ text, start, end }: Token): Figure {
  const [, fraction = '', exponent = '0'] = /^\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return { value: Number(text), text, decimals: fraction.length - Number(exponent), start, end };
}
