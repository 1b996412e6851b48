import type { Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import { drawFormula } from './draw-formula.ts';
import { drawUntilApart, type Asked, type Generated, type Wanted } from './draw-until-apart.ts';
import { isWorkableGraph } from './is-workable-graph.ts';

/** Draws formulas until one can be worked by hand and keeps all mistakes apart. `asking`: undefined where the drill does not fit. */
export function generateFormula(
  wanted: Wanted,
  asking: (solution: FormulaSolution) => Asked<FormulaSolution> | undefined,
): Outcome<Generated<FormulaSolution>> {
  return drawUntilApart(wanted, (random) => {
    const read = parseFormula(drawFormula(random, wanted.kind, wanted.difficulty));
    // A logarithm of what is below 0, and a division by 0, are drawn now and then.
    const solved = read.ok ? solveFormula(read.value) : read;
    return solved.ok && isWorkableGraph(solved.value) ? asking(solved.value) : undefined;
  });
}
