import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import type { Difficulty, DrillMode } from '../../exercises/contract/drill-views.ts';
import { askedBy, type DrillPlan } from '../../exercises/drills/drill-plan.ts';
import type { GraphKindDefinition } from '../../exercises/drills/graphs/graph-kind-definition.ts';
import { drawFormula } from '../../exercises/generator/draw-formula.ts';
import { isWorkableGraph } from '../../exercises/generator/is-workable-graph.ts';
import { Random } from '../../exercises/generator/random.ts';

/** The generator asks for no more than so many numbers. */
const mostAsked = 36;

interface DrawnPlan {
  readonly solution: FormulaSolution;
  readonly plan: DrillPlan;
}

/** What a kind of drill asks on formulas that are drawn for it, without looking whether mistakes are kept apart there. */
export function drawnPlans(
  definition: GraphKindDefinition,
  difficulty: Difficulty,
  mode: DrillMode,
  seeds: number,
): DrawnPlan[] {
  const { kind, fits, plan } = definition;
  return Array.from({ length: seeds }, (_, index) => `s${index}`).flatMap((seed) => {
    const read = parseFormula(drawFormula(new Random(`${kind}/${difficulty}/${seed}`), kind, difficulty));
    const solved = read.ok ? solveFormula(read.value) : read;
    if (!solved.ok || !isWorkableGraph(solved.value) || !fits(solved.value)) return [];
    const planned = (asking: DrillMode): DrillPlan => plan(solved.value, asking, new Random(seed));
    if (askedBy(planned('guided')).length > mostAsked) return [];
    return [{ solution: solved.value, plan: planned(mode) }];
  });
}
