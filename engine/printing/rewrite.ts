import {
  apply,
  constant,
  negative,
  product,
  quotient,
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
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    case 'quotient':
      return { ...expression, over: inner(expression.over), under: inner(expression.under) };
    case 'negative':
    case 'square':
      return { ...expression, of: inner(expression.of) };
    case 'function':
    case 'step':
      return { ...expression, argument: inner(expression.argument) };
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

/** \sigma(z) = \frac{1}{1 + e^{-z}}: the one function whose formula learners write out. */
export const withoutSigmoid = (expression: Expression): Expression =>
  rewrite(expression, (leaf) =>
    leaf.kind === 'function' && leaf.name === 'sigmoid'
      ? quotient(constant(1), sum([constant(1), apply('exp', negative(leaf.argument))]))
      : undefined,
  );
