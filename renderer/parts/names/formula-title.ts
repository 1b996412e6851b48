import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** What a formula is called; without a title, by its last line. Undefined where it has neither. */
export function titleOfFormula({ title, lines }: Pick<FormulaDocument, 'title' | 'lines'>): string | undefined {
  const own = title === undefined ? '' : language.pick(title).trim();
  return own === '' ? lines.findLast((line) => line.trim() !== '')?.trim() : own;
}
