import { difference, negative, product, quotient, type Expression } from './expression.ts';

/** The same with its sign turned, as a person writes it: t - a for a - t, a minus in front only where nothing takes it up. */
export function negated(expression: Expression): Expression {
  switch (expression.kind) {
    case 'difference':
      return difference(expression.right, expression.left);
    case 'negative':
      return expression.of;
    case 'quotient':
      return quotient(negated(expression.over), expression.under);
    case 'product': {
      const { factors } = expression;
      const taking = factors.findIndex(({ kind }) => kind === 'difference' || kind === 'negative');
      if (taking < 0) return negative(expression);
      return product(...factors.map((factor, index) => (index === taking ? negated(factor) : factor)));
    }
    case 'reference':
    case 'constant':
    case 'learning-rate':
    case 'sum':
    case 'square':
    case 'power':
    case 'extremum':
    case 'function':
    case 'step':
    case 'partial':
      return negative(expression);
  }
}
