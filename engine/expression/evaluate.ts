import { elu } from '../activations/elu.ts';
import { leakyRelu } from '../activations/leaky-relu.ts';
import { sigmoid } from '../activations/sigmoid.ts';
import { power } from '../answers/power.ts';
import { settled } from './settled.ts';
import type { Expression, FunctionName, QuantityId } from './expression.ts';

/** Functions as a calculator has them. */
export const functions: Readonly<Record<FunctionName, (argument: number) => number>> = {
  sigmoid,
  tanh: Math.tanh,
  relu: (z) => Math.max(0, z),
  'leaky-relu': leakyRelu,
  elu,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
};

/** The value of an expression, given the values of the quantities in it. */
export function evaluate(expression: Expression, valueOf: (id: QuantityId) => number): number {
  switch (expression.kind) {
    case 'reference':
      return valueOf(expression.id);
    case 'constant':
    case 'learning-rate':
      return expression.value;
    case 'sum': {
      let total = 0;
      let size = 0;
      for (const term of expression.terms) {
        const value = evaluate(term, valueOf);
        total += value;
        size += Math.abs(value);
      }
      return settled(total, size, expression.terms.length);
    }
    case 'difference': {
      const left = evaluate(expression.left, valueOf);
      const right = evaluate(expression.right, valueOf);
      return settled(left - right, Math.abs(left) + Math.abs(right), 2);
    }
    case 'product': {
      let total = 1;
      for (const factor of expression.factors) total *= evaluate(factor, valueOf);
      return total;
    }
    case 'quotient':
      return evaluate(expression.over, valueOf) / evaluate(expression.under, valueOf);
    case 'negative':
      return -evaluate(expression.of, valueOf);
    case 'square':
      return evaluate(expression.of, valueOf) ** 2;
    case 'power':
      return power(evaluate(expression.of, valueOf), expression.exponent);
    case 'extremum':
      return Math[expression.which](evaluate(expression.left, valueOf), evaluate(expression.right, valueOf));
    case 'function':
      return functions[expression.name](evaluate(expression.argument, valueOf));
    case 'step':
      return evaluate(evaluate(expression.argument, valueOf) > 0 ? expression.above : expression.below, valueOf);
    case 'partial':
      return evaluate(expression.equals, valueOf);
  }
}

/** The quantities that an expression is made of, each once, in the order they are written. */
export function operandsOf(expression: Expression, found = new Set<QuantityId>()): Set<QuantityId> {
  switch (expression.kind) {
    case 'reference':
      found.add(expression.id);
      break;
    case 'constant':
    case 'learning-rate':
      break;
    case 'sum':
      for (const term of expression.terms) operandsOf(term, found);
      break;
    case 'product':
      for (const factor of expression.factors) operandsOf(factor, found);
      break;
    case 'difference':
    case 'extremum':
      operandsOf(expression.left, found);
      operandsOf(expression.right, found);
      break;
    case 'quotient':
      operandsOf(expression.over, found);
      operandsOf(expression.under, found);
      break;
    case 'negative':
    case 'square':
    case 'power':
      operandsOf(expression.of, found);
      break;
    case 'function':
      operandsOf(expression.argument, found);
      break;
    case 'step':
      for (const part of [expression.argument, expression.above, expression.below]) operandsOf(part, found);
      break;
    case 'partial':
      operandsOf(expression.equals, found);
      break;
  }
  return found;
}
