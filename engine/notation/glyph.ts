/**
 * A symbol before it is TeX or text. `base` of several letters (net, out) is upright; `mark` is the plus of an updated
 * parameter or the prime of a value after the step.
 */
export type Glyph =
  | {
      readonly kind: 'name';
      readonly base: string;
      readonly subscript?: string;
      readonly superscript?: string;
      readonly mark?: '+' | '′';
      /** Whether it is what the step adds to what has this name: Δ stands in front. */
      readonly isChange?: true;
    }
  /** ∂of/∂by; `through` names the path or the sample of which this is only a part. */
  | { readonly kind: 'derivative'; readonly of: Glyph; readonly by: Glyph; readonly through?: string }
  /** A derivative in which other names are held: (∂f/∂y)_p. */
  | { readonly kind: 'held'; readonly of: Glyph; readonly held: readonly Glyph[] }
  /** −of, in one symbol. */
  | { readonly kind: 'negative'; readonly of: Glyph }
  /** A weight put off by ε, as a sum. */
  | { readonly kind: 'nudged'; readonly of: Glyph; readonly side: '+' | '-' }
  /** What something comes to with that weight: of(weight + ε). */
  | { readonly kind: 'at'; readonly of: Glyph; readonly weight: Glyph; readonly side: '+' | '-' }
  /** \frac{\Delta of}{2\varepsilon} */
  | { readonly kind: 'difference-quotient'; readonly of: Glyph }
  /** One entry of a matrix or a vector written in bold. */
  | { readonly kind: 'entry'; readonly of: Glyph; readonly index: string };

const greek: Readonly<Record<string, string>> = {
  α: '\\alpha',
  β: '\\beta',
  γ: '\\gamma',
  δ: '\\delta',
  ε: '\\varepsilon',
  ζ: '\\zeta',
  η: '\\eta',
  θ: '\\theta',
  κ: '\\kappa',
  λ: '\\lambda',
  μ: '\\mu',
  ν: '\\nu',
  ξ: '\\xi',
  π: '\\pi',
  ρ: '\\rho',
  σ: '\\sigma',
  τ: '\\tau',
  φ: '\\varphi',
  χ: '\\chi',
  ψ: '\\psi',
  ω: '\\omega',
  Γ: '\\Gamma',
  Δ: '\\Delta',
  Θ: '\\Theta',
  Λ: '\\Lambda',
  Σ: '\\Sigma',
  Φ: '\\Phi',
  Ψ: '\\Psi',
  Ω: '\\Omega',
};
const subscriptDigits = '₀₁₂₃₄₅₆₇₈₉';
const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const digitsIn = (text: string, digits: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
/** Unicode has small digits, but no small comma and few small letters: anything else stands behind an underscore. */
const lowered = (text: string): string => (/^\d+$/.test(text) ? digitsIn(text, subscriptDigits) : `_${text}`);
const raised = (text: string): string =>
  digitsIn(text, superscriptDigits).replace(/\(/g, '⁽').replace(/\)/g, '⁾').replace(/\+/g, '⁺');

function baseTex(base: string): string {
  const letter = greek[base];
  if (letter !== undefined) return letter;
  // Letters that TeX does not know as mathematics, such as those of a Korean name.
  if (/[^\x20-\x7e]/.test(base)) return `\\text{${base}}`;
  return base.length > 1 ? `\\mathrm{${base}}` : base;
}

/** A letter in front of a number: the number sinks lower still. A word is upright. */
const subscriptTex = (text: string): string => {
  if (/[^\x20-\x7e]/.test(text)) return `\\text{${text}}`;
  return /^[a-zA-Z]{2,}$/.test(text) ? `\\mathrm{${text}}` : text.replace(/([a-z])(\d+)/g, '$1_{$2}');
};

/** The symbol in TeX, without colour. */
export function glyphTex(glyph: Glyph): string {
  switch (glyph.kind) {
    case 'name': {
      const subscript = glyph.subscript ? `_{${subscriptTex(glyph.subscript)}}` : '';
      const mark = glyph.mark === '+' ? '+' : glyph.mark === '′' ? '\\prime' : '';
      const superscript = `${glyph.superscript ?? ''}${mark}`;
      return `${glyph.isChange ? '\\Delta ' : ''}${baseTex(glyph.base)}${subscript}${superscript === '' ? '' : `^{${superscript}}`}`;
    }
    case 'derivative': {
      const fraction = `\\frac{\\partial ${glyphTex(glyph.of)}}{\\partial ${glyphTex(glyph.by)}}`;
      return glyph.through ? `\\left.${fraction}\\right|_{${subscriptTex(glyph.through)}}` : fraction;
    }
    case 'held':
      return `\\left(${glyphTex(glyph.of)}\\right)_{${glyph.held.map(glyphTex).join(', ')}}`;
    case 'negative':
      return `-${glyphTex(glyph.of)}`;
    case 'nudged':
      return `${glyphTex(glyph.of)} ${glyph.side} \\varepsilon`;
    case 'at':
      return `${glyphTex(glyph.of)}(${glyphTex(glyph.weight)} ${glyph.side} \\varepsilon)`;
    case 'difference-quotient':
      return `\\frac{\\Delta ${glyphTex(glyph.of)}}{2\\varepsilon}`;
    case 'entry':
      return `\\left[${boldTex(glyph.of)}\\right]_{${glyph.index}}`;
  }
}

/** The same with its letters in bold, as matrices and vectors are written. */
export function boldTex(glyph: Glyph): string {
  switch (glyph.kind) {
    case 'name': {
      const tex = glyphTex({ ...glyph, base: 'X' });
      return tex.replace('X', `\\boldsymbol{${baseTex(glyph.base)}}`);
    }
    case 'derivative':
      return `\\frac{\\partial ${glyphTex(glyph.of)}}{\\partial ${boldTex(glyph.by)}}`;
    case 'negative':
      return `-${boldTex(glyph.of)}`;
    case 'held':
    case 'nudged':
    case 'at':
    case 'difference-quotient':
    case 'entry':
      return glyphTex(glyph);
  }
}

const sideText = (side: '+' | '-'): string => (side === '+' ? '+' : '−');

/** The symbol in plain Unicode text. */
export function glyphText(glyph: Glyph): string {
  switch (glyph.kind) {
    case 'name': {
      const mark = glyph.mark === '+' ? '⁺' : (glyph.mark ?? '');
      return `${glyph.isChange ? 'Δ' : ''}${glyph.base}${raised(glyph.superscript ?? '')}${glyph.subscript ? lowered(glyph.subscript) : ''}${mark}`;
    }
    case 'derivative': {
      const fraction = `∂${glyphText(glyph.of)}/∂${glyphText(glyph.by)}`;
      return glyph.through ? `${fraction}|${glyph.through}` : fraction;
    }
    case 'held':
      return `(${glyphText(glyph.of)})_${glyph.held.map(glyphText).join(',')}`;
    case 'negative':
      return `−${glyphText(glyph.of)}`;
    case 'nudged':
      return `${glyphText(glyph.of)} ${sideText(glyph.side)} ε`;
    case 'at':
      return `${glyphText(glyph.of)}(${glyphText(glyph.weight)} ${sideText(glyph.side)} ε)`;
    case 'difference-quotient':
      return `Δ${glyphText(glyph.of)}/2ε`;
    case 'entry':
      return `${glyph.of.kind === 'derivative' ? `(${glyphText(glyph.of)})` : glyphText(glyph.of)}[${glyph.index}]`;
  }
}
