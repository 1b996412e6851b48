import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { quantityId, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import { isBackward } from '../../engine/quantities/quantity-role.ts';
import { pathBack } from '../../engine/solution/path-back.ts';
import type { Quantity, Solution } from '../../engine/solution/solution.ts';

/** What a quantity depends on: the way of the error for what lies on the way back, else what stands in its rule. */
export function lightsOf(solution: Solution, { id, name, expression }: Quantity): QuantityId[] {
  if (isBackward(name) || name.kind.startsWith('updated')) return [...pathBack(solution, id), ...weightOf(name)];
  return expression ? [id, ...operandsOf(expression)] : [id];
}

/** The weight that a gradient belongs to, which the error does not pass. */
function weightOf(name: QuantityName): QuantityId[] {
  if (name.kind !== 'weight-gradient' && name.kind !== 'weight-gradient-of-sample') return [];
  const { layer, unit, from } = name;
  // No weight belongs to a sample.
  return [quantityId({ kind: 'weight', layer, unit, from }, 1)];
}
