import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { isBackward } from '../../engine/quantities/quantity-role.ts';
import { pathBack } from '../../engine/solution/path-back.ts';
import type { Quantity, Solution } from '../../engine/solution/solution.ts';

/** What a quantity depends on: the way of the error for what lies on the way back, else what stands in its rule. */
export function lightsOf(solution: Solution, { id, name, expression }: Quantity): QuantityId[] {
  if (isBackward(name) || name.kind.startsWith('updated')) return [...pathBack(solution, id)];
  return expression ? [id, ...operandsOf(expression)] : [id];
}
