import type { Random } from '../../generator/random.ts';

const leastLines = 6;
const mostLines = 10;
const mostBefore = 5;

/** The lines of a work that a page shows: from which to before which, by index. */
export interface WindowOfLines {
  readonly first: number;
  readonly end: number;
}

/**
 * A stretch of a work with its first wrong line in it, now here and now there; undefined where the work is too short.
 * @param lines how many the work has
 * @param wrong index of the first wrong one
 */
export function windowOfLines(random: Random, lines: number, wrong: number): WindowOfLines | undefined {
  if (lines < leastLines) return undefined;
  const count = Math.min(lines, random.integer(leastLines, mostLines));
  const shownBefore = Math.min(wrong, random.integer(2, mostBefore));
  // Where the mistake comes late, more of what led to it is shown.
  const first = Math.max(0, Math.min(wrong - shownBefore, lines - count));
  return { first, end: first + count };
}
