import { operandsOf } from '../../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { DrillMode } from '../../contract/drill-views.ts';
import type { SkillName } from '../../contract/learning-views.ts';
import { askedBy, type DrillPlan } from '../../drills/drill-plan.ts';
import { findDrill } from '../../drills/find-drill.ts';
import { givenValues } from '../../drills/given-values.ts';
import { drillFacts } from '../../skills/drill-facts.ts';
import { skillAsked } from '../../skills/skill-asked.ts';

/** What only making a drill up tells of it. */
export interface DrillLook {
  /** What it asks for directly. */
  readonly skills: ReadonlySet<SkillName>;
  /** What has to be worked out, asked or not. */
  readonly steps: number;
}

/** Undefined where there is no such drill. */
export function lookIntoDrill(drill: string, mode: DrillMode): DrillLook | undefined {
  const found = findDrill({ drill });
  if (!found.ok) return undefined;
  const facts = drillFacts({ drill, example: null });
  const plan = found.value.plan(mode);
  const skills = askedBy(plan).flatMap((quantity) => skillAsked(quantity, facts) ?? []);
  return { skills: new Set(skills), steps: stepsOf(found.value.solution, plan) };
}

/** Everything between what is given and what is asked, with the latter. */
export function stepsOf(solution: Solution, plan: DrillPlan): number {
  const given = new Set(givenValues(solution, plan));
  const worked = new Set<QuantityId>();
  const work = (id: QuantityId): void => {
    const quantity = solution.quantities.get(id);
    const expression = quantity?.simplified ?? quantity?.expression;
    if (!expression || given.has(id) || worked.has(id)) return;
    worked.add(id);
    for (const operand of operandsOf(expression)) work(operand);
  };
  for (const id of askedBy(plan)) work(id);
  return worked.size;
}
