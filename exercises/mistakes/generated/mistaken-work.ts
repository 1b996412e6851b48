import type { Instead } from '../../../engine/checking/mistakes/known-mistake.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { Random } from '../../generator/random.ts';
import { followsFromLines } from './follows-from-lines.ts';
import { windowOfLines } from './window-of-lines.ts';
import { WorkAlong, type WrittenLine } from './work-along.ts';

/** A work with one mistake in it, as lines. */
export interface MistakenWork {
  readonly name: MistakeName;
  /** Worked out before the lines begin, and right. */
  readonly given: readonly WrittenLine[];
  readonly lines: readonly WrittenLine[];
  /** Index of the first wrong line. */
  readonly wrong: number;
  /** What should stand there. */
  readonly right: number;
}

export interface Slip {
  readonly name: MistakeName;
  readonly instead: Instead;
}

/** Works all that leads to some quantities with a mistake; undefined where that changes nothing that shows. */
export function drawMistakenWork(
  random: Random,
  solution: Solution,
  precision: Precision,
  { name, instead }: Slip,
  targets: readonly QuantityId[],
): MistakenWork | undefined {
  const along = new WorkAlong(solution, precision, instead);
  const straight = new WorkAlong(solution, precision);
  const story = along.storyOf(targets).filter((id) => !isLeftUnwritten(name, id));
  const wrongAt = story.findIndex((id) => along.written(id) !== straight.written(id));
  const wrong = story[wrongAt];
  if (wrong === undefined) return undefined;
  // After some mistakes there is nothing to work on with, such as a logarithm of what is below 0.
  if (!story.every((id) => Number.isFinite(along.written(id)))) return undefined;
  const shown = windowOfLines(random, story.length, wrongAt);
  if (!shown) return undefined;
  const { first, end } = shown;
  const lineOf = (quantity: QuantityId): WrittenLine => ({ quantity, written: along.written(quantity) });
  const before = story.slice(0, wrongAt).map(lineOf);
  const right = straight.written(wrong);
  // Whatever way the steps between the lines are rounded: the reader has only the lines.
  if (!followsFromLines(solution, precision, [...before, { quantity: wrong, written: right }])) return undefined;
  return {
    name,
    given: before.slice(0, first),
    lines: story.slice(first, end).map(lineOf),
    wrong: wrongAt - first,
    right,
  };
}

/** Who leaves the slope out does not write it down; that one line of many is missing would give it away. */
export const isLeftUnwritten = (name: MistakeName, id: QuantityId): boolean =>
  name === 'slope-dropped' && id.startsWith('da/dz');
