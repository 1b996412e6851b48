import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import type { DrillMode } from '../contract/drill-views.ts';
import type { Asked } from '../generator/draw-until-apart.ts';
import { generateNetwork } from '../generator/generate-network.ts';
import { Random } from '../generator/random.ts';
import { readSeed } from '../generator/seed.ts';
import { writeDrillId, type DrillId } from './drill-id.ts';
import type { DrillPlan } from './drill-plan.ts';
import type { Drill } from './drill.ts';
import type { DrillKindDefinition } from './kinds/drill-kind-definition.ts';
import { definitionOf } from './kinds/drill-kinds.ts';
import { questionsOf } from './questions-of.ts';

type GeneratedId = DrillId & { readonly of: 'generated' };

/** A drill on a network made up for it. */
export function generatedDrill(asked: GeneratedId): Outcome<Drill> {
  const definition = definitionOf(asked.kind);
  if (!definition) return failure({ code: 'unknown-drill', drill: writeDrillId(asked) });
  const seed = readSeed(asked.seed);
  if (!seed.ok) return seed;
  return generated(definition, { ...asked, seed: seed.value });
}

function generated(definition: DrillKindDefinition, asked: GeneratedId): Outcome<Drill> {
  const { kind, difficulty, seed } = asked;
  const id = writeDrillId(asked);
  // Begun anew for each mode, so that all of them ask about the same.
  const plan = (solution: NetworkSolution, mode: DrillMode): DrillPlan =>
    definition.plan(solution, mode, new Random(id));
  const asking = (solved: NetworkSolution): Asked<NetworkSolution> | undefined => {
    if (!definition.fits(solved)) return undefined;
    const solution = definition.extended?.(solved, new Random(id), difficulty) ?? solved;
    return { solution, modes: questionsOf(solution, (mode) => plan(solution, mode)) };
  };
  const leastDigits = definition.leastDigits?.(difficulty);
  const made = generateNetwork({ kind, difficulty, seed, leastDigits }, asking);
  if (!made.ok) return made;
  const { solution, precision, checker } = made.value;
  const { document } = solution;
  return success({
    of: 'network',
    id,
    kind,
    example: null,
    generated: { seed, difficulty },
    title: definition.title,
    task: definition.task,
    network: { ...document, title: definition.title },
    notation: document.notation ?? 'numbered',
    precision,
    solution,
    checker,
    plan: (mode) => plan(solution, mode),
  });
}
