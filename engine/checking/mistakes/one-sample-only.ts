import { sum, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import type { QuantityKind } from '../../quantities/quantity-name.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo } from './network-plan.ts';

const isOf =
  (sample: number) =>
  (term: Expression): boolean =>
    term.kind === 'reference' && term.id.endsWith(`@${sample}`);

const overSamples: ReadonlySet<QuantityKind> = new Set([
  ...(['loss', 'loss-after', 'weight-gradient', 'bias-gradient', 'shared-bias-gradient'] as const),
]);

/** What one sample of a batch comes to, where all are added up or averaged. */
export const oneSampleOnly: KnownMistake = {
  name: 'one-sample-only',
  frequency: 2,
  changes: overSamples,
  detours: ({ samples }) =>
    samples === 1
      ? []
      : countTo(samples).map((sample): Instead => ({ name, expression }) => {
          if (!expression || !overSamples.has(name.kind)) return undefined;
          let alone: Expression | undefined;
          rewrite(expression, (part) => {
            if (part.kind !== 'sum') return undefined;
            const own = part.terms.filter(isOf(sample));
            alone = own.length === 1 ? own[0] : sum(own);
            return part;
          });
          return alone && instead(alone);
        }),
};
