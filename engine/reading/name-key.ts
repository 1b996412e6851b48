import type { Glyph } from '../notation/glyph.ts';
import type { Spelling, Term } from './term.ts';

const nameKey = ({ base, below, above, mark, index }: Spelling): string =>
  `${base}_${below}^${above}${mark}${index === undefined ? '' : `[${index}]`}`;

/** What two spellings of one name have in common, whether in plain text, Unicode or LaTeX; undefined for what is no name. */
export function keyOfTerm(term: Term): string | undefined {
  if (term.kind === 'name') return nameKey(term.spelling);
  if (term.kind === 'bracket') return keyOfTerm(term.of);
  if (term.kind !== 'derivative') return undefined;
  const of = keyOfTerm(term.of);
  const by = keyOfTerm(term.by);
  if (of === undefined || by === undefined) return undefined;
  return `∂${of}/∂${by}|${term.through}${term.index === undefined ? '' : `[${term.index}]`}${term.isHeld ? '()' : ''}`;
}

/** The same of a symbol that is printed. */
export function keyOfGlyph(glyph: Glyph): string {
  switch (glyph.kind) {
    case 'name': {
      const { base, subscript = '', superscript = '', mark = '', isChange } = glyph;
      return nameKey({ base: isChange ? `Δ${base}` : base, below: subscript, above: superscript, mark });
    }
    case 'derivative':
      return `∂${keyOfGlyph(glyph.of)}/∂${keyOfGlyph(glyph.by)}|${glyph.through ?? ''}`;
    case 'held':
      return `${keyOfGlyph(glyph.of)}(${glyph.held.map(keyOfGlyph).join(',')})`;
    // A sign is read before its name is.
    case 'negative':
      return `−${keyOfGlyph(glyph.of)}`;
    case 'nudged':
    case 'at':
      return `${keyOfGlyph(glyph.of)}${glyph.side}ε`;
    case 'difference-quotient':
      return `Δ${keyOfGlyph(glyph.of)}/2ε`;
    case 'entry':
      return `${keyOfGlyph(glyph.of)}[${glyph.index}]`;
  }
}
