import { Course } from '../../../engine/checking/course.ts';
import { Detour } from '../../../engine/checking/detour.ts';
import { Reachable } from '../../../engine/checking/reachable.ts';
import { WorkGraph } from '../../../engine/checking/work-graph.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { examples } from '../../../exercises/examples/examples.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { roundAs, type Rounding } from '../rounding.ts';
import { FreeWorker } from './free-worker.ts';

/** How wide the accepted ranges of an example are on average, in units of the fourth decimal. */
export interface Width {
  readonly example: string;
  /** The first digits of the file that it comes from. */
  readonly source: string;
  /** Of the formulas as they are printed, in their own order. */
  readonly inOwnOrder: number;
  /** In any order and form. */
  readonly inAnyOrder: number;
  /** From the lowest to the highest answer of some learners who work freely. */
  readonly reached: number;
  /** The part of the quantities in which those answers lie further apart than one and a half times the first. */
  readonly reachedFarther: number;
}

const decimals = 4;
const unit = 1e-4;
const farther = 1.5;
/** What doubles leave of a difference, in units. */
const dust = 1e-6;

/** So many work each example. */
export const freeLearners = 100;

export function widths(): Width[] {
  return examples.map(({ id, source, network }) => {
    const solved = solve(network);
    if (!solved.ok) throw new Error(JSON.stringify(solved.error));
    const graph = new WorkGraph(solved.value);
    // Along a detour, though it leads nowhere else, only the usual orders are taken.
    const own = new Reachable(graph, { decimals }, new Course(graph, new Set(), new Detour(graph, () => undefined)));
    const any = new Reachable(graph, { decimals });
    const reached = reachedBy(solved.value);
    const worked = graph.quantities.filter(({ expression }) => expression !== undefined);
    const found = worked.map(({ id: quantity }) => ({
      own: widthOf(own, quantity),
      any: widthOf(any, quantity),
      reached: reached.get(quantity) ?? NaN,
    }));
    const mean = (of: (one: (typeof found)[number]) => number): number =>
      found.reduce((sum, one) => sum + of(one), 0) / found.length;
    return {
      example: id,
      source: source.slice(0, 3),
      inOwnOrder: mean((one) => one.own),
      inAnyOrder: mean((one) => one.any),
      reached: mean((one) => one.reached),
      reachedFarther: mean((one) => Number(one.reached > farther * one.own + dust)),
    };
  });
}

function widthOf(work: Reachable, quantity: QuantityId): number {
  const { low, high } = work.of(quantity);
  return (high - low) / unit;
}

/** From the lowest answer to the highest, in units of the fourth decimal. */
function reachedBy(solution: NetworkSolution): ReadonlyMap<QuantityId, number> {
  const answers = new Map<QuantityId, number[]>();
  for (let learner = 0; learner < freeLearners; learner += 1) {
    const random = new Random(`widths ${learner}`);
    const rounding: Rounding = { digits: decimals, counts: 'decimals', ties: random.pick(['half-up', 'half-even']) };
    const worker = new FreeWorker(solution, random, {
      rounding,
      goesOnWith: random.pick(['rounded', 'mix'] as const),
      writesParts: true,
      opens: random.integer(0, 6),
      multipliesOut: random.integer(0, 6),
      otherForms: random.integer(0, 6),
    });
    for (const [quantity, value] of worker.all()) {
      const others = answers.get(quantity) ?? [];
      answers.set(quantity, [...others, roundAs(value, rounding)]);
    }
  }
  return new Map(
    [...answers].map(([quantity, values]) => [quantity, (Math.max(...values) - Math.min(...values)) / unit]),
  );
}
