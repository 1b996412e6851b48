import type { QuantityId } from '../expression/expression.ts';
import type { FormulaSolution, Quantity } from '../solution/solution.ts';

/**
 * What a person writes down of a formula's work, in its order. Where there is one way out of a node, what comes back along it
 * is the node's gradient, and nobody writes it twice.
 */
export function workedOf({ quantities }: FormulaSolution): readonly Quantity[] {
  const onlyWays = new Set<QuantityId>();
  for (const { name, expression } of quantities.values())
    if (name.kind === 'node-gradient' && expression?.kind === 'reference') onlyWays.add(expression.id);
  return [...quantities.values()].filter(({ id, expression }) => expression !== undefined && !onlyWays.has(id));
}
