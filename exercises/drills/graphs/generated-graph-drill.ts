import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import type { DrillMode } from '../../contract/drill-views.ts';
import { generateFormula } from '../../generator/generate-formula.ts';
import { Random } from '../../generator/random.ts';
import { readSeed } from '../../generator/seed.ts';
import { writeDrillId, type DrillId } from '../drill-id.ts';
import { askedBy, type DrillPlan } from '../drill-plan.ts';
import type { FormulaDrill } from '../drill.ts';
import { questionsOf } from '../questions-of.ts';
import { graphDefinitionOf } from './graph-kinds.ts';

/** Nobody is asked for more numbers of a formula that is made up. */
const mostAsked = 36;

/** A drill on a formula made up for it. */
export function generatedGraphDrill(asked: DrillId & { readonly of: 'generated' }): Outcome<FormulaDrill> {
  const definition = graphDefinitionOf(asked.kind);
  if (!definition) return failure({ code: 'unknown-drill', drill: writeDrillId(asked) });
  const read = readSeed(asked.seed);
  if (!read.ok) return read;
  const { kind, difficulty } = asked;
  const seed = read.value;
  const id = writeDrillId({ ...asked, seed });
  // Begun anew for each mode, so that all of them ask about the same.
  const plan = (solution: FormulaSolution, mode: DrillMode): DrillPlan =>
    definition.plan(solution, mode, new Random(id));
  const made = generateFormula({ kind, difficulty, seed }, (solution) => {
    if (!definition.fits(solution) || askedBy(plan(solution, 'guided')).length > mostAsked) return undefined;
    return { solution, modes: questionsOf(solution, (mode) => plan(solution, mode)) };
  });
  if (!made.ok) return made;
  const { solution, precision, checker } = made.value;
  return success({
    of: 'formula',
    id,
    kind,
    example: null,
    generated: { seed, difficulty },
    title: definition.title,
    task: definition.task,
    template: null,
    notation: 'numbered',
    precision,
    solution,
    checker,
    plan: (mode) => plan(solution, mode),
  });
}
