import type { Expression, FunctionName, QuantityId } from '../expression/expression.ts';

/**
 * An expression in one shape for all ways of writing it: sums of products with a sign in front, quotients by a number as
 * factors, 1/(1 + e⁻ᶻ) as σ(z). Leaves are the very leaves of the expression, by which their place in the text is known.
 */
export type Form =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'sum'; readonly terms: readonly Product[]; readonly whole: Expression }
  | { readonly kind: 'inverse' | 'square'; readonly of: Form; readonly whole: Expression }
  | { readonly kind: 'power'; readonly of: Form; readonly exponent: number; readonly whole: Expression }
  | {
      readonly kind: 'extremum';
      readonly which: 'max' | 'min';
      readonly left: Form;
      readonly right: Form;
      readonly whole: Expression;
    }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly of: Form; readonly whole: Expression }
  | { readonly kind: 'step'; readonly of: Form; readonly whole: Expression };

export type Leaf = Extract<Expression, { readonly kind: 'reference' | 'constant' | 'learning-rate' }>;

export interface Product {
  readonly sign: 1 | -1;
  readonly factors: readonly Form[];
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** The terms of an expression seen as a sum. */
export function termsOf(expression: Expression, sign: 1 | -1 = 1): Product[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.flatMap((term) => termsOf(term, sign));
    case 'difference':
      return [...termsOf(expression.left, sign), ...termsOf(expression.right, opposite(sign))];
    case 'negative':
      return termsOf(expression.of, opposite(sign));
    case 'partial':
      return termsOf(expression.equals, sign);
    case 'reference':
    case 'constant':
    case 'learning-rate':
    case 'product':
    case 'quotient':
    case 'square':
    case 'power':
    case 'extremum':
    case 'function':
    case 'step':
      return [signed(sign, productOf(expression))];
  }
}

const signed = (sign: 1 | -1, { sign: own, factors }: Product): Product => ({ sign: sign === own ? 1 : -1, factors });

/** An expression as one product. */
export function productOf(expression: Expression): Product {
  switch (expression.kind) {
    case 'product':
      return expression.factors.map(productOf).reduce(joined, { sign: 1, factors: [] });
    case 'negative': {
      const { sign, factors } = productOf(expression.of);
      return { sign: opposite(sign), factors };
    }
    case 'constant':
      return expression.value < 0 || Object.is(expression.value, -0)
        ? { sign: -1, factors: [{ kind: 'leaf', leaf: { kind: 'constant', value: -expression.value } }] }
        : { sign: 1, factors: [formOf(expression)] };
    case 'quotient':
      return quotientOf(expression);
    case 'partial':
      return productOf(expression.equals);
    case 'sum': {
      const [only] = expression.terms;
      return only && expression.terms.length === 1 ? productOf(only) : { sign: 1, factors: [formOf(expression)] };
    }
    case 'reference':
    case 'learning-rate':
    case 'difference':
    case 'square':
    case 'power':
    case 'extremum':
    case 'function':
    case 'step':
      return { sign: 1, factors: [formOf(expression)] };
  }
}

const joined = (one: Product, other: Product): Product => ({
  sign: one.sign === other.sign ? 1 : -1,
  factors: [...one.factors, ...other.factors],
});

function quotientOf(expression: Extract<Expression, { readonly kind: 'quotient' }>): Product {
  const { over, under } = expression;
  if (over.kind === 'constant' && under.kind === 'constant') {
    return { sign: 1, factors: [{ kind: 'leaf', leaf: { kind: 'constant', value: over.value / under.value } }] };
  }
  const logistic = over.kind === 'constant' && over.value === 1 ? logisticOf(under) : undefined;
  if (logistic) {
    return { sign: 1, factors: [{ kind: 'function', name: 'sigmoid', of: formOf(logistic), whole: expression }] };
  }
  const upper = productOf(over);
  const lower = productOf(under);
  const kept = upper.factors.filter((factor) => !isOne(factor));
  const inverse = lower.factors.map(inverseOf);
  return { sign: upper.sign === lower.sign ? 1 : -1, factors: [...kept, ...inverse] };
}

const isOne = (form: Form): boolean => form.kind === 'leaf' && form.leaf.kind === 'constant' && form.leaf.value === 1;

const inverseOf = (of: Form): Form =>
  of.kind === 'leaf' && of.leaf.kind === 'constant'
    ? { kind: 'leaf', leaf: { kind: 'constant', value: 1 / of.leaf.value } }
    : { kind: 'inverse', of, whole: { kind: 'quotient', over: { kind: 'constant', value: 1 }, under: wholeOf(of) } };

/** The z of 1 + e⁻ᶻ. */
function logisticOf(under: Expression): Expression | undefined {
  if (under.kind !== 'sum' || under.terms.length !== 2) return undefined;
  const [one, power] = under.terms[0]?.kind === 'constant' ? under.terms : [...under.terms].reverse();
  if (one?.kind !== 'constant' || one.value !== 1 || power?.kind !== 'function' || power.name !== 'exp')
    return undefined;
  const { argument } = power;
  return argument.kind === 'negative' ? argument.of : { kind: 'negative', of: argument };
}

/** An expression as one thing. */
export function formOf(expression: Expression): Form {
  switch (expression.kind) {
    case 'reference':
    case 'constant':
    case 'learning-rate':
      return { kind: 'leaf', leaf: expression };
    case 'square':
      return { kind: 'square', of: formOf(expression.of), whole: expression };
    case 'power':
      return { kind: 'power', of: formOf(expression.of), exponent: expression.exponent, whole: expression };
    case 'extremum': {
      const { which, left, right } = expression;
      const positive = which === 'max' ? (isNought(left) ? right : isNought(right) ? left : undefined) : undefined;
      // max(0, z) is what ReLU makes of z.
      if (positive) return { kind: 'function', name: 'relu', of: formOf(positive), whole: expression };
      return { kind: 'extremum', which, left: formOf(left), right: formOf(right), whole: expression };
    }
    case 'function':
      return { kind: 'function', name: expression.name, of: formOf(expression.argument), whole: expression };
    case 'step':
      return { kind: 'step', of: formOf(expression.argument), whole: expression };
    case 'partial':
      return formOf(expression.equals);
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
    case 'negative': {
      const terms = termsOf(expression);
      const [only] = terms;
      const [factor] = only?.factors ?? [];
      if (only && factor && terms.length === 1 && only.factors.length === 1 && only.sign === 1) return factor;
      return { kind: 'sum', terms, whole: expression };
    }
  }
}

const isNought = (expression: Expression): boolean => expression.kind === 'constant' && expression.value === 0;

/** The expression of a form. */
export const wholeOf = (form: Form): Expression => (form.kind === 'leaf' ? form.leaf : form.whole);

export const idOf = (form: Form): QuantityId | undefined =>
  form.kind === 'leaf' && form.leaf.kind === 'reference' ? form.leaf.id : undefined;
