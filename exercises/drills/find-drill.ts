import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import type { DrillSpecification } from './drill-specification.ts';

/** A drill with the example it belongs to and the worked solution it is judged by. */
export interface FoundDrill {
  readonly example: Example;
  readonly drill: DrillSpecification;
  readonly solution: Solution;
}

export function findDrill(id: string): Outcome<FoundDrill> {
  for (const example of examples) {
    const drill = example.drills.find((candidate) => candidate.id === id);
    if (!drill) continue;
    const solved = solve(example.network);
    return solved.ok ? success({ example, drill, solution: solved.value }) : solved;
  }
  return failure({ code: 'unknown-drill', drill: id });
}
