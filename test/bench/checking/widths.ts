import { Course } from '../../../engine/checking/course.ts';
import { Detour } from '../../../engine/checking/detour.ts';
import { Reachable } from '../../../engine/checking/reachable.ts';
import { WorkGraph } from '../../../engine/checking/work-graph.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { examples } from '../../../exercises/examples/examples.ts';

/** How wide the accepted ranges of an example are on average, in units of the fourth decimal. */
export interface Width {
  readonly example: string;
  /** Of the formulas as they are printed, in their own order. */
  readonly inOwnOrder: number;
  /** In any order and form. */
  readonly inAnyOrder: number;
}

const precision = { decimals: 4 };
const unit = 1e-4;

export function widths(): Width[] {
  return examples.map(({ id, network }) => {
    const solved = solve(network);
    if (!solved.ok) throw new Error(JSON.stringify(solved.error));
    const graph = new WorkGraph(solved.value);
    // Along a detour, though it leads nowhere else, only the usual orders are taken.
    const own = new Reachable(graph, precision, new Course(graph, new Set(), new Detour(graph, () => undefined)));
    const any = new Reachable(graph, precision);
    const worked = graph.quantities.filter(({ expression }) => expression !== undefined);
    const mean = (work: Reachable): number =>
      worked.reduce((sum, { id: quantity }) => {
        const { low, high } = work.of(quantity);
        return sum + (high - low) / unit;
      }, 0) / worked.length;
    return { example: id, inOwnOrder: mean(own), inAnyOrder: mean(any) };
  });
}
