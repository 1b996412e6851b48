import { activations } from '../../activations/activations.ts';
import { partial, product, type Reference } from '../../expression/expression.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, type NetworkPlan } from './network-plan.ts';

type Part = Extract<QuantityName, { readonly kind: 'weight-gradient-of-sample' }>;

const taking =
  (plan: NetworkPlan, source: (part: Part) => Reference | undefined): Instead =>
  ({ name }) => {
    if (name.kind !== 'weight-gradient-of-sample') return undefined;
    const { layer, unit, from, sample } = name;
    const wrong = source(name);
    if (!wrong) return undefined;
    const place = { layer, unit, sample };
    const z = plan.id({ kind: 'pre-activation', ...place });
    const delta = plan.ref({ kind: 'delta', ...place });
    const form = product(delta, partial(z, plan.id({ kind: 'weight', layer, unit, from }), wrong));
    if (activations[plan.layer(layer).activation].acrossUnits) return instead(form);
    // The two small factors first.
    const inner = product(plan.ref({ kind: 'slope', ...place }), wrong);
    return instead(form, product(plan.ref({ kind: 'activation-gradient', ...place }), inner));
  };

/** The delta times what another unit of the layer before sends, or times what its own unit sends on. */
export const wrongInput: KnownMistake = {
  name: 'wrong-input',
  frequency: 4,
  changes: new Set(['weight-gradient-of-sample']),
  detours: (plan) => {
    const widest = Math.max(...[0, ...plan.layers(plan.lastLayer - 1)].map((layer) => plan.unitsOf(layer)));
    const others = countTo(widest - 1).map((distance) =>
      taking(plan, ({ layer, from, sample }) => {
        const units = plan.unitsOf(layer - 1);
        return distance < units ? plan.output(layer - 1, ((from - 1 + distance) % units) + 1, sample) : undefined;
      }),
    );
    return [...others, taking(plan, ({ layer, unit, sample }) => plan.output(layer, unit, sample))];
  },
};
