import { Checker } from '../../engine/checking/checker.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { solve } from '../../engine/solution/solve.ts';
import { examples } from '../examples/examples.ts';
import type { Drill } from './drill.ts';
import { planUpdate } from './kinds/update.ts';
import { NetworkIds } from './network-ids.ts';

/** A drill that an example lists itself. */
export function listedDrill(id: string): Outcome<Drill> {
  for (const example of examples) {
    const listed = example.drills.find((candidate) => candidate.id === id);
    if (!listed) continue;
    const { network, precision } = example;
    const solved = solve(network);
    if (!solved.ok) return solved;
    const weights = listed.weights.map((weight) => ({ kind: 'weight' as const, ...weight }));
    return success({
      of: 'network',
      id,
      kind: 'update',
      example: example.id,
      generated: null,
      title: listed.title,
      task: () => listed.task,
      network,
      notation: network.notation ?? 'numbered',
      precision,
      solution: solved.value,
      checker: new Checker(solved.value),
      plan: (mode) => planUpdate(new NetworkIds(solved.value), weights, mode),
    });
  }
  return failure({ code: 'unknown-drill', drill: id });
}
