import { DrawnLines, type DrawnFormula } from './drawn-lines.ts';
import type { Random } from './random.ts';

const curves = ['σ', 'tanh', 'exp', 'exp', 'relu'] as const;
const signs = ['+', '-', '*', '/'] as const;

/** Three or four numbers, some of them used twice, with a gate among the operations: max or ReLU. */
export function drawWithGates(random: Random): DrawnFormula {
  const lines = new DrawnLines(random, random.integer(3, 4));
  const first = lines.take();
  lines.write(`${first} * ${lines.take()}`);
  // Both what comes first and what is made of it may come again.
  const shared = lines.again();
  const other = lines.again(shared);
  lines.write(random.integer(0, 1) === 0 ? `max(${shared}, ${other})` : `relu(${shared} + ${other})`);
  if (random.integer(1, 3) > 1) lines.write(`${random.pick(curves)}(${lines.take()})`);
  while (lines.open > 1) {
    const one = lines.take();
    const sign = random.pick(signs);
    lines.write(`${one} ${sign} ${lines.take()}`);
  }
  const last = lines.take();
  lines.write(`${last} * ${random.pick([first, shared].filter((name) => name !== last))}`);
  return lines.finish();
}
