import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { changeIn } from './line-of-changes.ts';
import type { StoredFormula } from './stored-formula.ts';

/** The formula in a new state, changed in this run. */
export const changedFormula = (
  run: string,
  stored: Pick<StoredFormula, 'id'> & Partial<StoredFormula>,
  formula: FormulaDocument,
  now: number,
): StoredFormula => ({ ...stored, formula, ...changeIn(run, stored, now) });
