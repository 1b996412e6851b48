import { constant, product, quotient, type Expression } from '../../expression/expression.ts';

/** An expression times a number, drawn together with the fraction that stands in front of it: 2 · ¼ x is ½ x. */
export function scaled(factor: number, expression: Expression): Expression {
  const factors = expression.kind === 'product' ? expression.factors : [expression];
  const [first, ...rest] = factors;
  if (first?.kind !== 'quotient' || first.over.kind !== 'constant' || first.under.kind !== 'constant') {
    return product(constant(factor), ...factors);
  }
  const over = first.over.value * factor;
  const under = first.under.value;
  const isWhole = Number.isInteger(over / under);
  if (isWhole) return over === under ? together(rest) : product(constant(over / under), ...rest);
  return product(
    Number.isInteger(under / factor)
      ? quotient(first.over, constant(under / factor))
      : quotient(constant(over), first.under),
    ...rest,
  );
}

const together = (factors: readonly Expression[]): Expression => {
  const [only, ...others] = factors;
  if (!only) return constant(1);
  return others.length === 0 ? only : product(only, ...others);
};
