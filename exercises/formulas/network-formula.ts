import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { formulaOfNetwork } from '../../engine/formula/formula-of-network.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** A network as the formula of its loss; refused where it has more operations than a formula may have. */
export function networkFormula(network: unknown): Outcome<FormulaDocument> {
  const solved = solveNetwork(network);
  if (!solved.ok) return solved;
  const parsed = parseFormula(formulaOfNetwork(solved.value).document);
  return parsed.ok ? success(parsed.value.document) : parsed;
}
