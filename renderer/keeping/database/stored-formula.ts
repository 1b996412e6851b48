import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { Changed } from './changed.ts';

/** A formula of the learner's on the shelf. */
export interface StoredFormula extends Changed {
  /** As far as it is typed: its lines may be at fault, or none. */
  readonly formula: FormulaDocument;
}
