import { constant, product, quotient } from '../../expression/expression.ts';
import { losses } from '../../losses/losses.ts';
import { instead, type KnownMistake } from './known-mistake.ts';

/** Divided by the number of samples in the deltas, and once more in the gradient. */
export const averagedTwice: KnownMistake = {
  name: 'averaged-twice',
  frequency: 3,
  changes: new Set(['weight-gradient', 'bias-gradient', 'shared-bias-gradient']),
  detours: ({ samples, document }) => {
    if (samples === 1 || losses[document.loss].averaging === 'none') return [];
    return [
      ({ name, expression }) => {
        const isGradient =
          name.kind === 'weight-gradient' || name.kind === 'bias-gradient' || name.kind === 'shared-bias-gradient';
        return isGradient && expression
          ? instead(product(quotient(constant(1), constant(samples)), expression))
          : undefined;
      },
    ];
  },
};
