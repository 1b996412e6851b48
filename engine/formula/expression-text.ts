import { leak } from '../activations/leaky-relu.ts';
import type { Expression, FunctionName, QuantityId } from '../expression/expression.ts';

/** How firmly a piece of text holds together: sums least, names most. */
const bindings = { sum: 0, product: 1, power: 2, atom: 3 } as const;

interface Text {
  readonly text: string;
  readonly binding: number;
}

/** Functions that a line of a formula does not have, by those that it has; at a kink they take the side below as well. */
const madeOf = {
  'leaky-relu': (z: string): Text => ({ text: `max(${leak}*${z}, ${z})`, binding: bindings.atom }),
  elu: (z: string): Text => ({ text: `relu(${z}) + exp(min(${z}, 0)) - 1`, binding: bindings.sum }),
} as const satisfies Partial<Record<FunctionName, unknown>>;

const isMade = (name: FunctionName): name is keyof typeof madeOf => name in madeOf;

/** An expression as people type it in a line of a formula. */
export const expressionText = (expression: Expression, nameOf: (id: QuantityId) => string): string =>
  textOf(expression, nameOf).text;

function textOf(expression: Expression, nameOf: (id: QuantityId) => string): Text {
  const inner = (part: Expression, least: number): string => {
    const { text, binding } = textOf(part, nameOf);
    return binding < least ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'reference':
      return { text: nameOf(expression.id), binding: bindings.atom };
    case 'constant':
    case 'learning-rate':
      return { text: String(expression.value), binding: expression.value < 0 ? bindings.sum : bindings.atom };
    case 'sum':
      return {
        text: expression.terms
          .map((term, index) => inner(term, index === 0 ? bindings.sum : bindings.product))
          .join(' + '),
        binding: bindings.sum,
      };
    case 'difference':
      return {
        text: `${inner(expression.left, bindings.sum)} - ${inner(expression.right, bindings.product)}`,
        binding: bindings.sum,
      };
    case 'product':
      return {
        text: expression.factors
          .map((factor, index) => inner(factor, index === 0 ? bindings.product : bindings.power))
          .join('*'),
        binding: bindings.product,
      };
    case 'quotient':
      return {
        text: `${inner(expression.over, bindings.product)}/${inner(expression.under, bindings.power)}`,
        binding: bindings.product,
      };
    case 'negative':
      return { text: `-${inner(expression.of, bindings.product)}`, binding: bindings.sum };
    case 'square':
      return { text: `${inner(expression.of, bindings.atom)}^2`, binding: bindings.power };
    case 'power':
      return { text: `${inner(expression.of, bindings.atom)}^(${expression.exponent})`, binding: bindings.power };
    case 'extremum': {
      const [left, right] = [inner(expression.left, bindings.sum), inner(expression.right, bindings.sum)];
      return { text: `${expression.which}(${left}, ${right})`, binding: bindings.atom };
    }
    case 'function': {
      const { name, argument } = expression;
      if (isMade(name)) return madeOf[name](inner(argument, bindings.atom));
      return { text: `${name === 'sigmoid' ? 'σ' : name}(${inner(argument, bindings.sum)})`, binding: bindings.atom };
    }
    case 'step':
      throw new RangeError('no value of a network is a step');
    case 'partial':
      return textOf(expression.equals, nameOf);
  }
}
