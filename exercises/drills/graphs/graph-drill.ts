import { Checker } from '../../../engine/checking/checker.ts';
import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import { parseFormula } from '../../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../../engine/formula/solve-formula.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import type { DrillKind, DrillMode } from '../../contract/drill-views.ts';
import { firstOf } from '../../generator/first-of.ts';
import { templateOf, writeTemplate } from '../../templates/templates.ts';
import { agreedPrecision } from '../agreed-precision.ts';
import { writeDrillId, type DrillId } from '../drill-id.ts';
import type { DrillPlan } from '../drill-plan.ts';
import type { FormulaDrill } from '../drill.ts';
import { questionsOf } from '../questions-of.ts';
import { fitsFormula } from './fits-formula.ts';
import { graphDefinitionOf } from './graph-kinds.ts';

/** What values are rounded to on a formula that comes without a precision. */
export const usualPrecision: Precision = { decimals: 4 };

/** A kind of drill on a formula that somebody brings. */
export const graphDrill = (
  id: DrillId & { readonly of: 'formula' },
  solution: FormulaSolution,
): Outcome<FormulaDrill> => fixedDrill(id, solution, null);

/** A kind of drill on a template in its usual sizes. */
export function templateDrill(id: DrillId & { readonly of: 'template' }): Outcome<FormulaDrill> {
  const template = templateOf(id.template);
  if (!template) return failure({ code: 'unknown-drill', drill: writeDrillId(id) });
  const parsed = parseFormula(writeTemplate(template));
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  return solved.ok ? fixedDrill(id, solved.value, template.id) : solved;
}

type FixedId = DrillId & { readonly of: 'formula' | 'template'; readonly kind: DrillKind };

function fixedDrill(id: FixedId, solution: FormulaSolution, template: string | null): Outcome<FormulaDrill> {
  const text = writeDrillId(id);
  const definition = graphDefinitionOf(id.kind);
  if (!definition) return failure({ code: 'unknown-drill', drill: text });
  if (!fitsFormula(definition, solution)) return failure({ code: 'drill-does-not-fit', drill: text });
  const checker = new Checker(solution);
  const plan = (mode: DrillMode): DrillPlan => definition.plan(solution, mode, firstOf(text));
  const chosen = id.of === 'formula' ? id.precision : undefined;
  return success({
    of: 'formula',
    id: text,
    kind: id.kind,
    example: null,
    generated: null,
    title: definition.title,
    task: definition.task,
    template,
    notation: 'numbered',
    precision: chosen ?? agreedPrecision(checker, questionsOf(solution, plan), usualPrecision),
    tolerance: id.of === 'formula' ? id.tolerance : undefined,
    solution,
    checker,
    plan,
  });
}
