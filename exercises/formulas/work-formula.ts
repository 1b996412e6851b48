import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { workedOf } from '../../engine/formula/worked-of-formula.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { WorkedFormula } from '../contract/formula-views.ts';
import { formulaStages, stageOfNode } from '../export/formula-stages.ts';

/** A formula worked line by line, from its values to those after the step. */
export function workFormula({
  formula,
  precision,
}: {
  readonly formula: unknown;
  readonly precision: Precision;
}): Outcome<WorkedFormula> {
  const parsed = parseFormula(formula);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  if (!solved.ok) return solved;
  const printer = new Printer(solved.value, 'numbered', precision);
  const worked = workedOf(solved.value);
  const stages = formulaStages.map((name) => ({
    name,
    lines: worked.filter((one) => stageOfNode(one.name) === name).map(({ id }) => printer.quantity(id)),
  }));
  return success({ stages: stages.filter(({ lines }) => lines.length > 0) });
}
