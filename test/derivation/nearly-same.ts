import { constant, negative, product, sum, type Expression } from '../../engine/expression/expression.ts';
import { rewrite } from '../../engine/printing/rewrite.ts';
import type { Draw } from './other-forms.ts';

/** The same expression with one small change in it, which makes it another function. */
export function nearlySame(expression: Expression, draw: Draw): Expression {
  const leaves: Expression[] = [];
  rewrite(expression, (leaf) => {
    if (leaf.kind === 'reference') leaves.push(leaf);
    return undefined;
  });
  const leaf = leaves[draw(Math.max(1, leaves.length))];
  const almostOne = [constant(1.001), constant(1.0000001), negative(constant(1)), constant(2)];
  const factor = almostOne[draw(almostOne.length)] ?? constant(2);
  if (!leaf || draw(3) === 0)
    return draw(2) === 0 ? product(factor, expression) : sum([expression, constant(0.0000001)]);
  let isDone = false;
  return rewrite(expression, (part) => {
    if (part !== leaf || isDone) return undefined;
    isDone = true;
    return product(factor, part);
  });
}
