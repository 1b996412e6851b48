import { DrawnLines, type DrawnFormula } from './drawn-lines.ts';
import type { Random } from './random.ts';

/** Signs between two values; a product in every formula, for without one nothing is multiplied on the way back. */
const signs = ['+', '-', '*', '*'] as const;

/**
 * Three or four numbers, put together two at a time until one is left: each is used once, and every path leads one way.
 * @param isShared whether one of them is used twice all the same, for what practises just that
 */
export function drawTree(random: Random, isShared: boolean): DrawnFormula {
  const lines = new DrawnLines(random, random.integer(3, 4));
  if (isShared) {
    const twice = lines.take();
    lines.write(`${twice} * ${lines.take()}`);
    lines.write(`${lines.take()} ${random.pick(['+', '*'] as const)} ${twice}`);
  }
  let products = 0;
  while (lines.open > 1) {
    const isLast = lines.open === 2;
    const sign = isLast && products === 0 ? '*' : random.pick(signs);
    if (sign === '*') products += 1;
    lines.write(`${lines.take()} ${sign} ${lines.take()}`);
  }
  // A square is a product of a value with itself, and has a slope of its own.
  if (!isShared && random.integer(1, 3) === 1) lines.write(`${lines.take()}^2`);
  return lines.finish();
}
