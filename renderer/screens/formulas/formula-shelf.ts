import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { LocalizedText } from '../../../engine/network/document.ts';
import { changedFormula } from '../../keeping/database/formula-line.ts';
import { keepFormula, loadFormula } from '../../keeping/database/formulas.ts';
import type { StoredFormula } from '../../keeping/database/stored-formula.ts';
import type { DeskShelf } from '../../keeping/desk/desk-shelf.ts';
import { titleOfFormula as ownTitleOf } from '../../parts/names/formula-title.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** The shelf of formulas, as a desk has to know it. */
export const formulaShelf: DeskShelf<StoredFormula, FormulaDocument> = {
  documentOf: (stored) => stored.formula,
  changedIn: changedFormula,
  keep: keepFormula,
  load: loadFormula,
  asCopy: (formula) => ({ ...formula, title: language.text('writer.copy', { title: titleOfFormula(formula) }) }),
  leftIn: ({ formula, ...state }) => formula && { ...state, formula },
  read: (formula) => engine.call('readFormula', { text: JSON.stringify(formula) }),
};

/** What it is called on the shelf. */
export const titleOfFormula = (formula: Pick<FormulaDocument, 'title' | 'lines'>): string =>
  ownTitleOf(formula) ?? language.text('formulas.untitled');

export const picked = (title: LocalizedText | undefined): string => (title === undefined ? '' : language.pick(title));

export const blankFormula: FormulaDocument = {
  format: 'backprop-workbook.formula',
  version: 1,
  given: {},
  lines: [''],
  output: '',
};
