import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { DrillChoice, DrillKind } from '../contract/drill-views.ts';
import { solveNetwork } from '../editor/solve-network.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import { writeDrillId } from './drill-id.ts';
import { fitsNetwork } from './fits-network.ts';
import { definitions } from './kinds/drill-kinds.ts';

export type DrillsOf = { readonly example: string } | { readonly network: unknown };

/** Every drill that fits an example, its own first, or a network of the learner's. */
export function drillsFor(of: DrillsOf): Outcome<DrillChoice[]> {
  if ('example' in of) {
    const example = examples.find((candidate) => candidate.id === of.example);
    return example ? drillsOfExample(example) : failure({ code: 'unknown-example', example: of.example });
  }
  const solved = solveNetwork(of.network);
  if (!solved.ok) return solved;
  return success(choicesOn(solved.value, (kind) => writeDrillId({ of: 'network', kind })));
}

export function drillsOfExample({ id: example, network, drills }: Example): Outcome<DrillChoice[]> {
  const solved = solve(network);
  if (!solved.ok) return solved;
  const listed = drills.map(({ id, title, summary }) => ({ id, kind: 'update' as const, title, summary }));
  return success([...listed, ...choicesOn(solved.value, (kind) => writeDrillId({ of: 'example', example, kind }))]);
}

const choicesOn = (solution: NetworkSolution, idOf: (kind: DrillKind) => string): DrillChoice[] =>
  definitions
    .filter((definition) => fitsNetwork(definition, solution))
    .map(({ kind, title, summary }) => ({ id: idOf(kind), kind, title, summary }));
