import type { Expression } from '../../expression/expression.ts';

/** What an expression is the product of; itself where it is none. */
export const factorsIn = (expression: Expression): readonly Expression[] =>
  expression.kind === 'product' ? expression.factors : [expression];
