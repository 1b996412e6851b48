import { functions } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';

/**
 * An expression made ready to be evaluated thousands of times: quantities are places in the order of work, and it is known
 * which results inside it a person may write down on the way.
 */
export type Formula = { readonly isStep: boolean } & (
  | { readonly kind: 'reference'; readonly place: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'sum' | 'product'; readonly parts: readonly Formula[] }
  | { readonly kind: 'difference' | 'quotient'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'extremum'; readonly which: 'max' | 'min'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'power'; readonly of: Formula; readonly exponent: number }
  | { readonly kind: 'negative' | 'square'; readonly of: Formula }
  | { readonly kind: 'function'; readonly apply: (argument: number) => number; readonly of: Formula }
  | { readonly kind: 'step'; readonly of: Formula; readonly below: Formula; readonly above: Formula }
);

export function formulaOf(expression: Expression, placeOf: (id: QuantityId) => number): Formula {
  const inner = (part: Expression): Formula => formulaOf(part, placeOf);
  switch (expression.kind) {
    case 'reference':
      return { kind: 'reference', place: placeOf(expression.id), isStep: false };
    case 'constant':
    case 'learning-rate':
      return { kind: 'constant', value: expression.value, isStep: false };
    case 'sum':
      return { kind: 'sum', parts: expression.terms.map(inner), isStep: true };
    case 'product':
      return { kind: 'product', parts: expression.factors.map(inner), isStep: true };
    case 'difference':
      return { kind: 'difference', left: inner(expression.left), right: inner(expression.right), isStep: true };
    case 'quotient': {
      const left = inner(expression.over);
      const right = inner(expression.under);
      // Numbers alone, such as 1/2, nobody works out first.
      return { kind: 'quotient', left, right, isStep: left.kind !== 'constant' || right.kind !== 'constant' };
    }
    case 'negative':
      return { kind: 'negative', of: inner(expression.of), isStep: false };
    case 'square':
      return { kind: 'square', of: inner(expression.of), isStep: true };
    case 'power':
      return { kind: 'power', of: inner(expression.of), exponent: expression.exponent, isStep: true };
    case 'extremum': {
      const { which, left, right } = expression;
      return { kind: 'extremum', which, left: inner(left), right: inner(right), isStep: true };
    }
    case 'function':
      return { kind: 'function', apply: functions[expression.name], of: inner(expression.argument), isStep: true };
    case 'step': {
      const { below, above, argument } = expression;
      return { kind: 'step', of: inner(argument), below: inner(below), above: inner(above), isStep: true };
    }
    case 'partial':
      return inner(expression.equals);
  }
}
