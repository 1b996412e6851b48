import { divisorOf, losses } from '../../losses/losses.ts';
import { instead, type KnownMistake } from './known-mistake.ts';
import { scaled } from './scaled.ts';

/** Summed over the samples where the loss is their mean; also where the mean over the outputs is forgotten with it. */
export const batchNotAveraged: KnownMistake = {
  name: 'batch-not-averaged',
  frequency: 4,
  changes: new Set(['loss', 'loss-after', 'sample-loss', 'sample-loss-after', 'activation-gradient', 'delta']),
  detours: (plan) => {
    const { samples, lastLayer } = plan;
    const loss = losses[plan.document.loss];
    if (samples === 1 || loss.averaging === 'none') return [];
    const outputs = plan.unitsOf(lastLayer);
    const forgotten = new Set([samples, divisorOf(loss, samples, outputs)]);
    return [...forgotten].map((divisor) => {
      const ofSample = divisor / samples;
      return ({ name, expression, simplified }) => {
        if (!expression) return undefined;
        if (name.kind === 'loss' || name.kind === 'loss-after') return instead(scaled(samples, expression));
        if (name.kind === 'sample-loss' || name.kind === 'sample-loss-after') {
          return ofSample === 1 ? undefined : instead(scaled(ofSample, expression));
        }
        if (!('layer' in name) || name.layer !== lastLayer) return undefined;
        if (name.kind === 'activation-gradient') return instead(scaled(divisor, expression));
        return name.kind === 'delta' && simplified ? instead(expression, scaled(divisor, simplified)) : undefined;
      };
    });
  },
};
