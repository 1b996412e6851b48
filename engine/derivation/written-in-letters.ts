import type { Expression, QuantityId } from '../expression/expression.ts';
import { rewrite, withoutPartials } from '../printing/rewrite.ts';
import type { Solution } from '../solution/solution.ts';
import { roleOf } from '../quantities/quantity-role.ts';

/**
 * The right derivative as a learner would write it in the end: in what the forward pass gives and in weights, targets and
 * inputs alone, no gradient left in it.
 */
export function writtenInLetters(solution: Solution, id: QuantityId): Expression {
  const open = (of: QuantityId): Expression | undefined => {
    const quantity = solution.quantities.get(of);
    const definition = quantity?.simplified ?? quantity?.expression;
    if (!quantity || !definition) return undefined;
    if (of !== id && roleOf(quantity.name) !== 'backward') return undefined;
    return rewrite(withoutPartials(definition), (leaf) => (leaf.kind === 'reference' ? open(leaf.id) : undefined));
  };
  return open(id) ?? { kind: 'reference', id };
}
