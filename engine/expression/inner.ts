import type { Expression } from './expression.ts';

/** The expressions that an expression is directly made of, in the order they are written; none of a leaf. */
export function innerOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'reference':
    case 'constant':
    case 'learning-rate':
      return [];
    case 'sum':
      return expression.terms;
    case 'product':
      return expression.factors;
    case 'difference':
    case 'extremum':
      return [expression.left, expression.right];
    case 'quotient':
      return [expression.over, expression.under];
    case 'negative':
    case 'square':
    case 'power':
      return [expression.of];
    case 'function':
    case 'step':
      return [expression.argument];
    case 'partial':
      return [expression.equals];
  }
}
