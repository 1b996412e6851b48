import { constant, quotient } from '../../expression/expression.ts';
import { losses } from '../../losses/losses.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import type { NetworkPlan } from './network-plan.ts';

/** Divided by a number: the loss, and at the outputs what is to be summed in the gradients. */
const dividing =
  (plan: NetworkPlan, isLoss: (kind: string) => boolean, divisor: number): Instead =>
  ({ name, expression, simplified }) => {
    if (!expression) return undefined;
    const by = constant(divisor);
    if (isLoss(name.kind)) return instead(quotient(expression, by));
    if (!('layer' in name) || name.layer !== plan.lastLayer) return undefined;
    if (name.kind === 'activation-gradient') return instead(quotient(expression, by));
    return name.kind === 'delta' && simplified ? instead(expression, quotient(simplified, by)) : undefined;
  };

/** A mean over the samples or over the outputs, where the loss is a sum over them. */
export const meanForSum: KnownMistake = {
  name: 'mean-for-sum',
  frequency: 3,
  changes: new Set([
    ...(['loss', 'loss-after', 'sample-loss', 'sample-loss-after', 'activation-gradient', 'delta'] as const),
    ...(['weight-gradient', 'bias-gradient', 'shared-bias-gradient'] as const),
  ]),
  detours: (plan) => {
    const { samples, lastLayer } = plan;
    const { averaging } = losses[plan.document.loss];
    const outputs = plan.unitsOf(lastLayer);
    const isInAll = (kind: string): boolean => kind === 'loss' || kind === 'loss-after';
    const isOfSample = (kind: string): boolean =>
      samples === 1 ? isInAll(kind) : kind === 'sample-loss' || kind === 'sample-loss-after';
    const overSamples: Instead[] = [
      dividing(plan, isInAll, samples),
      ({ name, expression }) => {
        const isGradient =
          name.kind === 'weight-gradient' || name.kind === 'bias-gradient' || name.kind === 'shared-bias-gradient';
        return isGradient && expression ? instead(quotient(expression, constant(samples))) : undefined;
      },
    ];
    return [
      ...(samples > 1 && averaging === 'none' ? overSamples : []),
      ...(outputs > 1 && averaging === 'none' ? [dividing(plan, isOfSample, outputs)] : []),
    ];
  },
};
