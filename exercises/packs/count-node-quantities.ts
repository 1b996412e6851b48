import type { FormulaDocument } from '../../engine/formula/document.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';

/** How many values a formula has, worked out or given; none where it cannot be worked. A formula is small at most. */
export function countNodeQuantities(formula: FormulaDocument): number {
  const parsed = parseFormula(formula);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  return solved.ok ? solved.value.quantities.size : 0;
}
