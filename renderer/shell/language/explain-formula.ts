import type { FormulaError, WorkbookError } from '../../../engine/contract/errors.ts';
import { explainFormulaError, explainFormulaProblem } from '../../../exercises/problems/explain-formula.ts';
import { explainError } from './explain-problem.ts';
import './formula-messages.ts';
import { language } from './language.svelte.ts';

/** Why a line of a formula cannot be worked, where it is seen which line it is. */
export const explainLine = (error: FormulaError): string =>
  explainFormulaProblem(error, (key, values) => language.text(key, values));

/** What went wrong where formulas are at hand: of a formula that cannot be worked, with the place. */
export const explainOfFormula = (error: WorkbookError): string =>
  error.code === 'formula-unusable'
    ? explainFormulaError(error, (key, values) => language.text(key, values))
    : explainError(error);
