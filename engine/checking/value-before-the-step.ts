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
  'updated-node': 'node-value',
  'node-value-after': 'node-value',
} as const satisfies Partial<Record<QuantityKind, QuantityKind>>;

const isAfter = (kind: QuantityKind): kind is keyof typeof kindsBefore => kind in kindsBefore;

/** Which quantity a value after the step takes the place of. */
const before = (name: QuantityName): QuantityName | undefined =>
  // Both kinds have the same places.
  isAfter(name.kind) ? ({ ...name, kind: kindsBefore[name.kind] } as QuantityName) : undefined;

/** The same value before the step, or before a weight was put off; undefined for what neither changes. */
export function valueBeforeTheStep(solution: Solution, { id, name }: Quantity): number | undefined {
  const { quantities } = solution;
  if ('nudge' in name) return quantities.get(id.replace(/[+-]ε$/, ''))?.value;
  const earlier = before(name);
  const samples = solution.of === 'network' ? solution.document.samples.length : 1;
  return earlier && quantities.get(quantityId(earlier, samples))?.value;
}
