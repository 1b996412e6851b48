import type { Printed } from './printed.ts';

/** How tightly a printed piece holds together: what binds less than its place asks for is put in parentheses. */
export const binding = { sum: 1, product: 2, power: 3, atom: 4 } as const;

/** A printed expression with how tightly it binds, in TeX (where a fraction is whole) and in text (where it is not). */
export interface Piece extends Printed {
  readonly texBinding: number;
  readonly textBinding: number;
  /** A number or symbol that begins with a sign, which may stand first but not behind another sign. */
  readonly signed?: boolean;
  /** A derivative: factors of a chain are told apart by a dot. */
  readonly derivative?: boolean;
}

export const atom = (tex: string, text: string): Piece => ({
  tex,
  text,
  texBinding: binding.atom,
  textBinding: binding.atom,
});

/** The piece in parentheses where it binds less than asked. */
export function held(piece: Piece, least: number): Piece {
  const tex = piece.texBinding < least || piece.signed ? `\\left(${piece.tex}\\right)` : piece.tex;
  const text = piece.textBinding < least || piece.signed ? `(${piece.text})` : piece.text;
  return piece.derivative ? { ...atom(tex, text), derivative: true } : atom(tex, text);
}

export function sumPiece(terms: readonly Piece[]): Piece {
  const [only] = terms;
  if (only && terms.length === 1) return only;
  const parts = terms.map((term, index) => (index === 0 ? term : held(term, binding.product)));
  return {
    tex: parts.map(({ tex }) => tex).join(' + '),
    text: parts.map(({ text }) => text).join(' + '),
    texBinding: binding.sum,
    textBinding: binding.sum,
  };
}

export function differencePiece(left: Piece, right: Piece): Piece {
  const taken = held(right, binding.product);
  return {
    tex: `${left.tex} - ${taken.tex}`,
    text: `${left.text} − ${taken.text}`,
    texBinding: binding.sum,
    textBinding: binding.sum,
  };
}

/** Numbers are multiplied with ×, the factors of a chain with ·; other symbols stand side by side. */
export function productPiece(factors: readonly Piece[], leaves: 'symbols' | 'numbers'): Piece {
  const [only] = factors;
  if (only && factors.length === 1) return only;
  const parts = factors.map((factor) => held(factor, binding.product));
  const chain = parts.some(({ derivative }) => derivative);
  const numbers = leaves === 'numbers';
  return {
    tex: parts.reduce((left, { tex }, index) => {
      // Side by side, a number behind a letter looks like an index.
      const isPlain = !numbers && !chain && !/^[\d.]/.test(tex);
      return index === 0 ? tex : `${left}${numbers ? ' \\times ' : isPlain ? ' \\, ' : ' \\cdot '}${tex}`;
    }, ''),
    text: parts.map(({ text }) => text).join(numbers ? ' × ' : chain ? ' · ' : '·'),
    texBinding: binding.product,
    textBinding: binding.product,
  };
}

export function quotientPiece(over: Piece, under: Piece): Piece {
  return {
    tex: `\\frac{${over.tex}}{${under.tex}}`,
    text: `${held(over, binding.product).text}/${held(under, binding.power).text}`,
    texBinding: binding.atom,
    textBinding: binding.product,
  };
}

export function negativePiece(of: Piece): Piece {
  const kept = held(of, binding.product);
  return { tex: `-${kept.tex}`, text: `−${kept.text}`, texBinding: binding.sum, textBinding: binding.sum };
}

/** @param exponent a number as it is written, such as 2, -0.5 or 1/3 */
export function powerPiece(of: Piece, exponent: string): Piece {
  const base = held(of, binding.atom);
  const isWhole = /^-?\d+$/.test(exponent);
  const isPlain = /^[\d.]+$/.test(exponent);
  const raised = isWhole ? superscript(exponent) : `^${isPlain ? exponent : `(${exponent.replace('-', '−')})`}`;
  return {
    tex: `${base.tex}^{${exponent}}`,
    text: `${base.text}${raised}`,
    texBinding: binding.power,
    textBinding: binding.power,
  };
}

const superscript = (whole: string): string =>
  Array.from(whole, (character) => (character === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(character)))).join('');
