import { difference, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';

/** The difference that a loss squares, for the loss; with all else in front of it, and alone. */
function notSquared(loss: Expression, isTurned: boolean): Expression[] {
  let alone: Expression | undefined;
  const plain = rewrite(loss, (part) => {
    if (part.kind !== 'square' || part.of.kind !== 'difference') return undefined;
    const { left, right } = part.of;
    alone = isTurned ? difference(right, left) : part.of;
    return alone;
  });
  if (!alone) return [];
  return plain === alone ? [alone] : [plain, alone];
}

/** The activation of an output, of the same pass as its loss. */
function outputOf(
  name: Extract<QuantityName, { readonly kind: 'output-loss' | 'output-loss-after' }>,
  layer: number,
): QuantityName {
  if (name.kind === 'output-loss') return { ...name, kind: 'activation', layer };
  return { ...name, kind: 'activation-after', layer };
}

/** The output given as the loss, or the error before it is squared. */
export const termForLoss: KnownMistake = {
  name: 'term-for-loss',
  frequency: 3,
  changes: new Set(['output-loss', 'output-loss-after']),
  detours: (plan) => {
    const working =
      (work: (loss: Expression, output: Expression) => Expression | undefined): Instead =>
      ({ name, expression }) => {
        if ((name.kind !== 'output-loss' && name.kind !== 'output-loss-after') || !expression) return undefined;
        const output = outputOf(name, plan.lastLayer);
        const wrong = work(expression, plan.ref(output));
        return wrong && instead(wrong);
      };
    const differences = [false, true].flatMap((isTurned) =>
      [0, 1].map((which) => working((loss) => notSquared(loss, isTurned)[which])),
    );
    return [working((_, output) => output), ...differences];
  },
};
