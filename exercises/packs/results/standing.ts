import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { DrawnTask } from '../draw-tasks.ts';
import type { ResultAnswer, ResultItem, ResultVerdict, TaskResult } from './results-document.ts';
import { isMistakeDrill, mistakeItem } from './sheet-items.ts';

/** What came of one drill of a pack. */
export interface Standing {
  /** How many things it asks; 0 where it was not begun. */
  readonly items: number;
  /** How many of them count as right. */
  readonly right: number;
  /** Those of them that do not, or were not answered. */
  readonly missed: readonly ResultItem[];
  readonly points: number;
  /** Each mistake as often as it was made, in the order of time. */
  readonly mistakes: readonly MistakeName[];
  /** Answers before which a hint was looked at. */
  readonly hinted: number;
  /** Milliseconds that the answers took, as far as that is known. */
  readonly took: number;
  /** When it was last checked, in milliseconds since 1970; null where it was not begun. */
  readonly last: number | null;
}

/**
 * What an answer is worth, of the share of its item. What follows from a wrong value before it is right by itself, as
 * every marking scheme has it; digits that are not rounded as agreed are half of it.
 */
const worth: Readonly<Record<ResultVerdict, number>> = { correct: 1, carried: 1, rounded: 0.5, mistake: 0, wrong: 0 };

/**
 * What came of a drill, by the verdicts that stand there: the last of each item, or the first where the task allows no
 * second try. Its points are shared equally among what it asks.
 */
export function standingOf({ drill, points, retries }: DrawnTask, result: TaskResult | undefined): Standing {
  const { items = [], checks = [] } = result ?? {};
  const counted = checks.flatMap(({ answers }) => answers.filter(({ verdict }) => verdict !== undefined));
  const nameOf = ({ item }: ResultAnswer): string => (isMistakeDrill(drill) ? mistakeItem.item : item);
  const standing = new Map<string, ResultVerdict>();
  for (const answer of counted) {
    if (answer.verdict === undefined || (!retries && standing.has(nameOf(answer)))) continue;
    standing.set(nameOf(answer), answer.verdict);
  }
  const shares = items.map(({ item }) => worth[standing.get(item) ?? 'wrong']);
  return {
    items: items.length,
    right: shares.filter((share) => share > 0).length,
    missed: items.filter((_, index) => shares[index] === 0),
    points: items.length === 0 ? 0 : (points * shares.reduce((sum, share) => sum + share, 0)) / items.length,
    mistakes: counted.flatMap(({ mistake }) => mistake ?? []),
    hinted: counted.filter(({ hints = 0 }) => hints > 0).length,
    took: counted.reduce((sum, { took }) => sum + Math.max(0, took ?? 0), 0),
    last: checks.at(-1)?.at ?? null,
  };
}
