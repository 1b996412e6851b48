import type { Expression } from '../../../../engine/expression/expression.ts';
import { pythonExpression } from './expression-code.ts';

const sigmoid = ['def sigmoid(z):', '    return 1 / (1 + np.exp(-z))'];

/** The function that NumPy lacks, where one of the expressions calls it. */
export const helperOf = (expressions: readonly Expression[]): { readonly helper?: readonly string[] } =>
  expressions.some((expression) => /\bsigmoid\(/.test(pythonExpression(expression, () => '', 'numpy')))
    ? { helper: sigmoid }
    : {};
