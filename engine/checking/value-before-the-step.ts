import { quantityId, type QuantityKind, type QuantityName } from '../quantities/quantity-name.ts';
import type { Quantity, Solution } from '../solution/solution.ts';

/** The kinds whose values a step changes, each with its kind before the step. */
const kindsBefore = {
  'updated-weight': 'weight',
  'updated-bias': 'bias',
  'updated-shared-bias': 'shared-bias',
  'pre-activation-after': 'pre-activation',
  'activation-after': 'activation',
  'output-loss-after': 'output-loss',
  'sample-loss-after': 'sample-loss',
  'loss-after': 'loss',
} as const satisfies Partial<Record<QuantityKind, QuantityKind>>;

const isAfter = (kind: QuantityKind): kind is keyof typeof kindsBefore => kind in kindsBefore;

/** Which quantity a value after the step, or with a weight put off, takes the place of. */
function before(name: QuantityName): QuantityName | undefined {
  // Both kinds have the same places.
  if (isAfter(name.kind)) return { ...name, kind: kindsBefore[name.kind] } as QuantityName;
  if (!('nudge' in name)) return undefined;
  const { nudge, ...asItWas } = name;
  return nudge && asItWas;
}

/** The same value before the step, or before the weight was put off; undefined for what neither changes. */
export function valueBeforeTheStep(solution: Solution, { name }: Quantity): number | undefined {
  const earlier = before(name);
  return earlier && solution.quantities.get(quantityId(earlier, solution.document.samples.length))?.value;
}
