import { success, unexpected, type Outcome } from '../../../engine/contract/outcome.ts';
import { parseFormula } from '../../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../../engine/formula/solve-formula.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import type { Difficulty } from '../../contract/drill-views.ts';
import { GraphPlaces } from '../../drills/graphs/graph-places.ts';
import { mistakeInGraph as texts } from '../../drills/graphs/mistake-in-graph.ts';
import { Recent } from '../../drills/recent.ts';
import { drawFormula } from '../../generator/draw-formula.ts';
import { isWorkableGraph } from '../../generator/is-workable-graph.ts';
import { Random } from '../../generator/random.ts';
import { drawMistakenWork } from '../generated/mistaken-work.ts';
import { drillOf, Paper } from '../generated/paper.ts';
import { readMadeUpId } from '../made-up-id.ts';
import type { MistakeDrill } from '../mistake-drill.ts';
import { drawGraphSlip } from './graph-slip.ts';

const prefix = 'mistakes/graph/';
const mostTries = 600;

export const isInGraph = (id: string): boolean => id.startsWith(prefix);

const recent = new Recent<Outcome<MistakeDrill>>(16);

/** The work of a graph with a mistake that a difficulty and a seed lead to. */
export function mistakeInGraph(id: string): Outcome<MistakeDrill> {
  const read = readMadeUpId(id, prefix);
  if (!read.ok) return read;
  const { difficulty, seed } = read.value;
  return recent.of(`${difficulty}/${seed}`, () => generate(difficulty, seed));
}

/** Works formulas with a mistake until one can be marked and repaired without doubt. */
function generate(difficulty: Difficulty, seed: string): Outcome<MistakeDrill> {
  const random = new Random(`${texts.kind}/${difficulty}/${seed}`);
  for (let drawn = 1; drawn <= mostTries; drawn += 1) {
    const decimals = random.integer(4, 5);
    const read = parseFormula(drawFormula(random, texts.kind, difficulty));
    const solved = read.ok ? solveFormula(read.value) : read;
    if (!solved.ok || !isWorkableGraph(solved.value)) continue;
    const slip = drawGraphSlip(random, solved.value);
    const work = slip && drawMistakenWork(random, solved.value, { decimals }, slip, wayThere(solved.value));
    if (!work) continue;
    const paper = new Paper(solved.value, work, decimals);
    const { title } = texts;
    const id = `${prefix}${difficulty}/${seed}`;
    if (paper.isPlain) return success(drillOf({ id, title, generated: { difficulty, seed } }, paper));
  }
  return unexpected(`no mistake in a graph of difficulty ${difficulty} from the seed ${seed}`);
}

/** The output, the gradient of all that is given, and the new values of what takes a step. */
function wayThere(solution: FormulaSolution): QuantityId[] {
  const places = new GraphPlaces(solution);
  return [places.value(places.output), ...places.leaves.map(places.gradient), ...places.parameters.map(places.updated)];
}
