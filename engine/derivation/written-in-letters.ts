import type { Instead } from '../checking/mistakes/known-mistake.ts';
import { constant, product, type Expression, type QuantityId } from '../expression/expression.ts';
import { rewrite, withoutPartials } from '../printing/rewrite.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { roleOf } from '../quantities/quantity-role.ts';

interface Writing {
  /** What is written by mistake for some quantities; left out, nothing is. */
  readonly instead?: Instead;
  /** Whether gradients on the way are written out too; otherwise they stand there by their names. */
  readonly isWhole?: boolean;
}

/**
 * A derivative as a learner would write it in the end: in what the forward pass gives and in weights, targets and inputs
 * alone, no gradient left in it. With a mistake, everything that it is made in is written so.
 */
export function writtenInLetters(
  solution: NetworkSolution,
  id: QuantityId,
  { instead = () => undefined, isWhole = true }: Writing = {},
): Expression {
  const open = (of: QuantityId): Expression | undefined => {
    const quantity = solution.quantities.get(of);
    const definition = quantity && (instead(quantity)?.at(-1) ?? quantity.simplified ?? quantity.expression);
    if (!quantity || !definition) return undefined;
    if (of !== id && (!isWhole || roleOf(quantity.name) !== 'backward')) return undefined;
    if (definition.kind === 'reference' && definition.id === of) return undefined;
    const opened = rewrite(withoutPartials(definition), (leaf) =>
      leaf.kind === 'reference' ? open(leaf.id) : undefined,
    );
    return withoutOnes(opened);
  };
  return open(id) ?? { kind: 'reference', id };
}

/** Nobody writes the slope of an identity as a factor. */
function withoutOnes(expression: Expression): Expression {
  return rewrite(expression, (part) => {
    if (part.kind !== 'product') return undefined;
    const factors = part.factors.filter((factor) => factor.kind !== 'constant' || factor.value !== 1);
    if (factors.length === part.factors.length) return undefined;
    const [first, ...others] = factors.map(withoutOnes);
    return first && others.length > 0 ? product(first, ...others) : (first ?? constant(1));
  });
}
