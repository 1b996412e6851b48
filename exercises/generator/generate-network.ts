import { Checker } from '../../engine/checking/checker.ts';
import { success, unexpected, type Outcome } from '../../engine/contract/outcome.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { Difficulty, DrillKind } from '../contract/drill-views.ts';
import { drawNetwork } from './draw-network.ts';
import { isToldApart, type Questions } from './is-told-apart.ts';
import { isWorkable } from './is-workable.ts';
import { Random } from './random.ts';
import { drawRecipe } from './recipe.ts';

/** What a network is generated from: the same in, the same out, on any machine. */
export interface Wanted {
  readonly kind: DrillKind;
  readonly difficulty: Difficulty;
  /** See `readSeed`. */
  readonly seed: string;
  readonly leastDigits?: number | undefined;
}

/** A network made up for a drill. */
export interface Generated {
  readonly solution: NetworkSolution;
  readonly checker: Checker;
  readonly precision: Precision;
  /** How many were drawn before one would do, with itself. */
  readonly drawn: number;
}

/** What a drill on a network would ask, one entry a mode, and of which solution. */
export interface Asked {
  readonly solution: NetworkSolution;
  readonly modes: readonly Questions[];
}

/** Undefined where the drill does not fit the network. */
export type Asking = (solution: NetworkSolution) => Asked | undefined;

/** How many are tried with at most so many digits, before more are asked for: for beginners, many. */
const patience = (difficulty: Difficulty) => [
  ...(difficulty === 1
    ? [
        { tries: 200, digits: [3, 4] },
        { tries: 300, digits: [3, 4, 5] },
      ]
    : [{ tries: 4, digits: [3, 4] }]),
  { tries: 400, digits: [3, 4, 5, 6] },
  // Not used up by any seed that was tried; nobody waits longer.
  { tries: 600, digits: [3, 4, 5, 6, 7, 8] },
];

/**
 * Draws networks until one can be worked by hand and keeps all mistakes apart in all that would be asked of it, at as few
 * digits as that takes.
 */
export function generateNetwork(
  { kind, difficulty, seed, leastDigits = 0 }: Wanted,
  asking: Asking,
): Outcome<Generated> {
  const random = new Random(`${kind}/${difficulty}/${seed}`);
  const unit = difficulty === 1 ? 'decimals' : random.pick(['decimals', 'decimals', 'significant'] as const);
  for (let drawn = 1; ; drawn += 1) {
    const digits = patience(difficulty).find(({ tries }) => drawn <= tries)?.digits;
    if (!digits) return unexpected(`no ${kind} drill of difficulty ${difficulty} from the seed ${seed}`);
    const solved = solve(drawNetwork(random, drawRecipe(random, kind, difficulty)));
    if (!solved.ok || !isWorkable(solved.value)) continue;
    const asked = asking(solved.value);
    if (!asked) continue;
    const { solution, modes } = asked;
    const checker = new Checker(solution);
    const precision = [...new Set(digits.map((count) => Math.max(count, leastDigits)))]
      .map((count): Precision => (unit === 'decimals' ? { decimals: count } : { significant: count }))
      .find((candidate) => modes.every((mode) => isToldApart(checker, mode, candidate)));
    if (precision) return success({ solution, checker, precision, drawn });
  }
}
