import {
  apply,
  constant,
  difference,
  negative,
  product,
  quotient,
  square,
  step,
  sum,
  type Expression,
  type FunctionName,
} from '../../../engine/expression/expression.ts';

/** Ways to write a function, as tables of formulas have them; the first is the function itself. */
export function formsOf(name: FunctionName, x: Expression): Expression[] {
  const one = constant(1);
  const two = constant(2);
  const e = (power: Expression): Expression => apply('exp', power);
  const twice = product(two, x);
  const itself = apply(name, x);
  switch (name) {
    case 'sigmoid':
      return [itself, quotient(one, sum([one, e(negative(x))])), quotient(e(x), sum([one, e(x)]))];
    case 'tanh':
      return [
        itself,
        quotient(difference(e(x), e(negative(x))), sum([e(x), e(negative(x))])),
        quotient(difference(e(twice), one), sum([e(twice), one])),
        quotient(difference(one, e(negative(twice))), sum([one, e(negative(twice))])),
        difference(one, quotient(two, sum([e(twice), one]))),
        difference(quotient(two, sum([one, e(negative(twice))])), one),
      ];
    case 'elu':
      return [itself, step(x, difference(e(x), one), x)];
    case 'relu':
    case 'leaky-relu':
    case 'exp':
    case 'ln':
    case 'sqrt':
    case 'abs':
      return [itself];
  }
}

/** e^{z_j} over the sum of all, with any one z taken off every exponent. */
export const softmaxWithout = (own: Expression, all: readonly Expression[], less: Expression): Expression =>
  quotient(apply('exp', difference(own, less)), sum(all.map((other) => apply('exp', difference(other, less)))));

/** z σ(z) in one fraction, or by the other form of σ. */
export const siluForms = (z: Expression): Expression[] => {
  const e = apply('exp', z);
  return [quotient(z, sum([constant(1), apply('exp', negative(z))])), quotient(product(z, e), sum([constant(1), e]))];
};

/** The slopes of softplus, ELU and SiLU as books have them, beside those that are worked in. */
export function slopeForms(name: 'elu' | 'softplus' | 'silu', z: Expression, a: Expression): Expression[] {
  const one = constant(1);
  const s = apply('sigmoid', z);
  switch (name) {
    case 'elu':
      return [step(z, apply('exp', z), one)];
    case 'softplus':
      return [difference(one, apply('exp', negative(a)))];
    case 'silu':
      return [
        product(s, sum([one, product(z, difference(one, s))])),
        sum([s, product(z, s, difference(one, s))]),
        difference(sum([a, s]), product(s, a)),
      ];
  }
}

/** a(1 - a) as a - a², 1 - a² as (1 - a)(1 + a). */
export function otherSlope(slope: Expression): Expression {
  if (slope.kind === 'product') {
    const [a] = slope.factors;
    return a ? difference(a, square(a)) : slope;
  }
  if (slope.kind !== 'difference' || slope.right.kind !== 'square') return slope;
  const a = slope.right.of;
  return product(difference(constant(1), a), sum([constant(1), a]));
}
