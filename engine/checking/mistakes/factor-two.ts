import type { Expression } from '../../expression/expression.ts';
import { losses } from '../../losses/losses.ts';
import type { Loss } from '../../losses/loss.ts';
import { withoutTwo } from './formulas/slopes-of-operations.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { scaled } from './scaled.ts';

const twice = (expression: Expression): Expression => scaled(2, expression);
const half = (expression: Expression): Expression => scaled(0.5, expression);

/** What the 2 of the square does to the derivative of a loss: it is left where ½ cancels it, or cancelled where nothing does. */
const slipOf = (loss: Loss): ((expression: Expression) => Expression) => (loss.square === 'whole' ? half : twice);

/** 2(a - t) for (a - t), or the reverse; with it, the loss without its ½, or with one where it has none. */
export const factorTwo: KnownMistake = {
  name: 'factor-two',
  frequency: 4,
  changes: new Set(['output-loss', 'output-loss-after', 'activation-gradient', 'delta', 'local-slope']),
  detours: ({ lastLayer, document }) => [
    ({ name, expression, simplified }) => {
      if (!expression) return undefined;
      const loss: Loss = losses[document.loss];
      const slip = slipOf(loss);
      if (name.kind === 'output-loss' || name.kind === 'output-loss-after') {
        return loss.square === undefined ? undefined : instead(slip(expression));
      }
      if (!('layer' in name) || name.layer !== lastLayer) return undefined;
      if (name.kind === 'activation-gradient') return instead(slip(expression));
      return name.kind === 'delta' && simplified ? instead(expression, slip(simplified)) : undefined;
    },
  ],
  inFormula: withoutTwo,
};
