import { operandsOf } from '../expression/evaluate.ts';
import type { QuantityId } from '../expression/expression.ts';
import { isBackward } from '../quantities/quantity-role.ts';
import type { Solution } from './solution.ts';

/**
 * What the error passes on its way back to a quantity: its expression followed through backward quantities, together
 * with the weights and activations that these meet. The forward pass behind those is left out.
 */
export function pathBack(solution: Solution, id: QuantityId, found = new Set<QuantityId>()): Set<QuantityId> {
  if (found.has(id)) return found;
  found.add(id);
  const expression = solution.quantities.get(id)?.expression;
  if (!expression) return found;
  for (const operand of operandsOf(expression)) {
    const name = solution.quantities.get(operand)?.name;
    if (name && isBackward(name)) pathBack(solution, operand, found);
    else found.add(operand);
  }
  return found;
}
