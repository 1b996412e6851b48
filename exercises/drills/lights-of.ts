import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { quantityId, type QuantityKind, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import { isBackward } from '../../engine/quantities/quantity-role.ts';
import { pathBack } from '../../engine/solution/path-back.ts';
import type { Quantity, Solution } from '../../engine/solution/solution.ts';

/**
 * What a quantity depends on: the way of the error for what lies on the way back, else what stands in its rule. With a
 * weight moved by ε, everything is where it is without.
 */
export function lightsOf(solution: Solution, { id, name, expression }: Quantity): QuantityId[] {
  if (solution.of === 'formula') return [id, ...(expression ? operandsOf(expression) : [])];
  if (name.kind === 'difference-quotient') return ['E', ...weightOf(name)];
  if (isBackward(name) || name.kind.startsWith('updated')) return [...pathBack(solution, id), ...weightOf(name)];
  const lights = expression ? [id, ...operandsOf(expression)] : [id];
  return [...new Set(lights.map((one) => one.replace(/[+-]ε$/, '')))];
}

const ofWeight: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'weight-gradient',
  'weight-gradient-of-sample',
  'difference-quotient',
]);

/** The weight that a gradient belongs to, which the error does not pass. */
function weightOf(name: QuantityName): QuantityId[] {
  if (!ofWeight.has(name.kind) || !('from' in name)) return [];
  const { layer, unit, from } = name;
  // No weight belongs to a sample.
  return [quantityId({ kind: 'weight', layer, unit, from }, 1)];
}
