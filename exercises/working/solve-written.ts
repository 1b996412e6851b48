import type { Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { documentFormats } from '../../engine/network/document-format.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** What a page of work is about, worked out: a network, or a formula in its place. */
export function solveWritten(raw: unknown): Outcome<Solution> {
  const isFormula =
    typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === documentFormats.formula;
  if (!isFormula) return solveNetwork(raw);
  const formula = parseFormula(raw);
  return formula.ok ? solveFormula(formula.value) : formula;
}
