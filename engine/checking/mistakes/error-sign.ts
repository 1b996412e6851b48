import { difference, negative, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import { instead, type KnownMistake } from './known-mistake.ts';

/** t - a for a - t, or the reverse; the minus in front where the formula has no such difference. */
function turned(expression: Expression): Expression {
  const swapped = rewrite(expression, (part) => {
    if (part.kind !== 'difference') return undefined;
    const isError = [part.left, part.right].some((side) => side.kind === 'reference' && side.id.startsWith('t.'));
    return isError ? difference(part.right, part.left) : undefined;
  });
  return JSON.stringify(swapped) === JSON.stringify(expression) ? negative(expression) : swapped;
}

/** Target minus output where the loss, or the sign of the deltas, asks for output minus target, or the reverse. */
export const errorSign: KnownMistake = {
  name: 'error-sign',
  frequency: 5,
  changes: new Set(['activation-gradient', 'delta']),
  detours: ({ lastLayer }) => [
    ({ name, expression, simplified }) => {
      if (!expression || !('layer' in name) || name.layer !== lastLayer) return undefined;
      if (name.kind === 'activation-gradient') return instead(turned(expression));
      return name.kind === 'delta' && simplified ? instead(expression, turned(simplified)) : undefined;
    },
  ],
};
