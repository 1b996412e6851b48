import { Checker } from '../../engine/checking/checker.ts';
import { success, unexpected, type Outcome } from '../../engine/contract/outcome.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Difficulty, DrillKind } from '../contract/drill-views.ts';
import { isToldApart, type Questions } from './is-told-apart.ts';
import { Random } from './random.ts';

/** What a drill is generated from: the same in, the same out, on any machine. */
export interface Wanted {
  readonly kind: DrillKind;
  readonly difficulty: Difficulty;
  /** See `readSeed`. */
  readonly seed: string;
  readonly leastDigits?: number | undefined;
}

/** What a drill would ask of what was drawn, one entry a mode, and of which solution. */
export interface Asked<Drawn extends Solution> {
  readonly solution: Drawn;
  readonly modes: readonly Questions[];
}

/** What was made up for a drill. */
export interface Generated<Drawn extends Solution> {
  readonly solution: Drawn;
  readonly checker: Checker;
  readonly precision: Precision;
  /** How many were drawn before one would do, with itself. */
  readonly drawn: number;
}

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
 * Draws until something can be worked by hand and keeps all mistakes apart in all that would be asked of it, at as few
 * digits as that takes.
 * @param draw undefined where what was drawn cannot be worked, or the drill does not fit it
 */
export function drawUntilApart<Drawn extends Solution>(
  { kind, difficulty, seed, leastDigits = 0 }: Wanted,
  draw: (random: Random) => Asked<Drawn> | undefined,
): Outcome<Generated<Drawn>> {
  const random = new Random(`${kind}/${difficulty}/${seed}`);
  const unit = difficulty === 1 ? 'decimals' : random.pick(['decimals', 'decimals', 'significant'] as const);
  for (let drawn = 1; ; drawn += 1) {
    const digits = patience(difficulty).find(({ tries }) => drawn <= tries)?.digits;
    if (!digits) return unexpected(`no ${kind} drill of difficulty ${difficulty} from the seed ${seed}`);
    const asked = draw(random);
    if (!asked) continue;
    const { solution, modes } = asked;
    const checker = new Checker(solution);
    const precision = [...new Set(digits.map((count) => Math.max(count, leastDigits)))]
      .map((count): Precision => (unit === 'decimals' ? { decimals: count } : { significant: count }))
      .find((candidate) => modes.every((mode) => isToldApart(checker, mode, candidate)));
    if (precision) return success({ solution, checker, precision, drawn });
  }
}
