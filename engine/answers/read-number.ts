/** Why what was typed is not a number; each has a sentence in the message catalogues. */
export type ReadingProblem = 'empty' | 'not-a-number' | 'too-large' | 'ambiguous-separator' | 'too-long';

/** What was understood of what was typed. */
export type Reading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The number as the app understood it, in plain digits: shown where it differs from what was typed. */
      readonly text: string;
    }
  | { readonly kind: 'problem'; readonly problem: ReadingProblem };

/** Nobody types more into one field by hand; anything longer was pasted by mistake. */
const longest = 100;
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const minusSigns = /[−–—‒﹣]/g;

const problem = (reason: ReadingProblem): Reading => ({ kind: 'problem', problem: reason });

/**
 * Reads a decimal as people write it: blanks around it, point or comma, an exponent, full-width digits and signs
 * (NFKC folds them), any of the dashes that stand for a minus. Anything else is refused with its reason.
 */
export function readNumber(typed: string): Reading {
  const folded = typed.normalize('NFKC').replace(minusSigns, '-').trim();
  if (folded === '') return problem('empty');
  if (folded.length > longest) return problem('too-long');
  const separators = folded.match(/[.,。]/g) ?? [];
  if (separators.length > 1 && /^[+-]?[\d.,。]+$/.test(folded)) return problem('ambiguous-separator');
  const text = folded.replace(/[,。]/, '.');
  if (!plainNumber.test(text)) return problem('not-a-number');
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'number', value, text } : problem('too-large');
}
