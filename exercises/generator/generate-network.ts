import type { Outcome } from '../../engine/contract/outcome.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { drawNetwork } from './draw-network.ts';
import { drawUntilApart, type Asked, type Generated, type Wanted } from './draw-until-apart.ts';
import { isWorkable } from './is-workable.ts';
import { drawRecipe } from './recipe.ts';

/** Draws networks until one can be worked by hand and keeps all mistakes apart. `asking`: undefined where the drill does not fit. */
export function generateNetwork(
  wanted: Wanted,
  asking: (solution: NetworkSolution) => Asked<NetworkSolution> | undefined,
): Outcome<Generated<NetworkSolution>> {
  return drawUntilApart(wanted, (random) => {
    const solved = solve(drawNetwork(random, drawRecipe(random, wanted.kind, wanted.difficulty)));
    return solved.ok && isWorkable(solved.value) ? asking(solved.value) : undefined;
  });
}
