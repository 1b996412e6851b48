import { partial, product, sum, type Expression } from '../../expression/expression.ts';
import type { QuantityName } from '../../quantities/quantity-name.ts';
import type { Quantity } from '../../solution/solution.ts';
import { instead, type Instead, type KnownMistake } from './known-mistake.ts';
import { countTo, togetherAndAlone, type NetworkPlan } from './network-plan.ts';

/** Where the weight of a place is read when the matrix is taken for its transpose: rows for columns. */
function misread(plan: NetworkPlan, layer: number, unit: number, from: number): { unit: number; from: number } {
  const place = (from - 1) * plan.unitsOf(layer) + unit - 1;
  const columns = plan.unitsOf(layer - 1);
  return { unit: Math.floor(place / columns) + 1, from: (place % columns) + 1 };
}

/** z = W^T a */
function forward(plan: NetworkPlan, { name, expression }: Quantity): readonly Expression[] | undefined {
  if ((name.kind !== 'pre-activation' && name.kind !== 'pre-activation-after') || expression?.kind !== 'sum') {
    return undefined;
  }
  const { layer, unit } = name;
  const kind: QuantityName['kind'] = name.kind === 'pre-activation' ? 'weight' : 'updated-weight';
  const terms = expression.terms.map((term, index) => {
    const source = term.kind === 'product' ? term.factors[1] : undefined;
    if (!source) return term;
    return product(plan.ref({ kind, layer, ...misread(plan, layer, unit, index + 1) }), source);
  });
  return instead(sum(terms));
}

/** \frac{\partial E}{\partial a} = W \delta for W^T \delta, down to the inputs */
function backward(plan: NetworkPlan, { name }: Quantity): readonly Expression[] | undefined {
  if (name.kind === 'path-gradient') return instead(path(plan, name));
  if (name.kind !== 'input-gradient') return undefined;
  const through = countTo(plan.unitsOf(1)).map((unit) => path(plan, { ...name, layer: 0, through: unit }));
  return instead(sum(through));
}

function path(
  plan: NetworkPlan,
  {
    layer: before,
    unit,
    sample,
    through,
  }: { readonly layer: number; readonly unit: number; readonly sample: number; readonly through: number },
): Expression {
  const layer = before + 1;
  const delta = plan.ref({ kind: 'delta', layer, unit: through, sample });
  const z = plan.id({ kind: 'pre-activation', layer, unit: through, sample });
  const weight = plan.ref({ kind: 'weight', layer, ...misread(plan, layer, through, unit) });
  return product(delta, partial(z, plan.output(before, unit, sample).id, weight));
}

/** The layer whose weights a quantity is worked with. */
function weightsOf(name: QuantityName): number {
  if (name.kind === 'input-gradient') return 1;
  if (name.kind === 'path-gradient') return name.layer + 1;
  return 'layer' in name ? name.layer : 0;
}

/** Rows and columns of the weights taken for each other: on the way forward, on the way back, or both. */
export const weightsTransposed: KnownMistake = {
  name: 'weights-transposed',
  frequency: 3,
  changes: new Set(['pre-activation', 'pre-activation-after', 'path-gradient', 'input-gradient']),
  detours: (plan) => {
    // A row or a column reads the same either way.
    const layers = countTo(plan.lastLayer).filter((layer) => plan.unitsOf(layer) > 1 && plan.unitsOf(layer - 1) > 1);
    if (layers.length === 0) return [];
    return togetherAndAlone(layers).flatMap((chosen) => {
      const inThese =
        (work: Instead): Instead =>
        (quantity) =>
          chosen.includes(weightsOf(quantity.name)) ? work(quantity) : undefined;
      return [
        inThese((quantity) => backward(plan, quantity)),
        inThese((quantity) => forward(plan, quantity)),
        inThese((quantity) => forward(plan, quantity) ?? backward(plan, quantity)),
      ];
    });
  },
};
