import {
  apply,
  constant,
  difference,
  negative,
  product,
  quotient,
  step,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';

/** An expression with its leaves (and formal factors) replaced; what `change` leaves undefined stays. */
export function rewrite(expression: Expression, change: (leaf: Expression) => Expression | undefined): Expression {
  const changed = change(expression);
  if (changed) return changed;
  const inner = (part: Expression): Expression => rewrite(part, change);
  switch (expression.kind) {
    case 'reference':
    case 'constant':
    case 'learning-rate':
    case 'partial':
      return expression;
    case 'sum':
      return { ...expression, terms: expression.terms.map(inner) };
    case 'product':
      return product(
        ...expression.factors.flatMap((factor) => {
          const part = inner(factor);
          return part !== factor && part.kind === 'product' ? part.factors : [part];
        }),
      );
    case 'difference':
    case 'extremum':
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    case 'quotient':
      return { ...expression, over: inner(expression.over), under: inner(expression.under) };
    case 'negative':
    case 'square':
    case 'power':
      return { ...expression, of: inner(expression.of) };
    case 'function':
      return { ...expression, argument: inner(expression.argument) };
    case 'step': {
      const { argument, below, above } = expression;
      return { ...expression, argument: inner(argument), below: inner(below), above: inner(above) };
    }
  }
}

/** Replaces the references that `definitionOf` defines by their definitions, one level deep. */
export function substitute(
  expression: Expression,
  definitionOf: (id: QuantityId) => Expression | undefined,
): Expression {
  return rewrite(expression, (leaf) => (leaf.kind === 'reference' ? definitionOf(leaf.id) : undefined));
}

/** Formal factors ∂z/∂w replaced by what they are equal to. */
export const withoutPartials = (expression: Expression): Expression =>
  rewrite(expression, (leaf) => (leaf.kind === 'partial' ? leaf.equals : undefined));

/**
 * The functions whose formula learners write out: \sigma(z) = \frac{1}{1 + e^{-z}}, and ELU, which is z above 0 and
 * e^z - 1 elsewhere.
 */
export const withFormulas = (expression: Expression): Expression =>
  rewrite(expression, (leaf) => {
    if (leaf.kind !== 'function') return undefined;
    const { name, argument } = leaf;
    if (name === 'sigmoid') return quotient(constant(1), sum([constant(1), apply('exp', negative(argument))]));
    return name === 'elu' ? step(argument, difference(apply('exp', argument), constant(1)), argument) : undefined;
  });

/** Whether one of those functions is in it. */
export const hasFormulas = (expression: Expression): boolean => {
  let isFound = false;
  rewrite(expression, (leaf) => {
    if (leaf.kind === 'function' && (leaf.name === 'sigmoid' || leaf.name === 'elu')) isFound = true;
    return undefined;
  });
  return isFound;
};
