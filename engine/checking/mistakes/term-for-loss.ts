import { difference, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
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
        const { unit, sample } = name;
        const kind = name.kind === 'output-loss' ? 'activation' : 'activation-after';
        const wrong = work(expression, plan.ref({ kind, layer: plan.lastLayer, unit, sample }));
        return wrong && instead(wrong);
      };
    const differences = [false, true].flatMap((isTurned) =>
      [0, 1].map((which) => working((loss) => notSquared(loss, isTurned)[which])),
    );
    return [working((_, output) => output), ...differences];
  },
};
