import {
  apply,
  constant,
  difference,
  negative,
  product,
  quotient,
  reference,
  square,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';

/** What is worked out first in a form and then used wherever it stands there: mostly a power of e. */
export interface Base {
  /** What it is called in the form; no quantity has this id. */
  readonly id: string;
  readonly expression: Expression;
  /** Whether the value grows with it. */
  readonly rises: boolean;
}

/** A form in which a function is worked out from other quantities, without what lies between. */
export interface Form {
  readonly bases: readonly Base[];
  /** Over the bases alone. */
  readonly expression: Expression;
  /** Of the quantities in the bases, those with which the value grows; it falls with the others. */
  readonly rising: readonly QuantityId[];
}

const one = constant(1);
const two = constant(2);
const exp = (argument: Expression): Expression => apply('exp', argument);

/** A form by way of one base: both its ends are looked at, whichever way the value goes with it. */
export function through(of: QuantityId, base: Expression, write: (base: Expression) => Expression): Form {
  return {
    bases: [{ id: 'base', expression: base, rises: true }],
    expression: write(reference('base')),
    rising: [of],
  };
}

/** \sigma(z) = \frac{e^z}{1 + e^z} */
export const sigmoidForms = ({ id }: { readonly id: QuantityId }): Form[] => [
  through(id, exp(reference(id)), (e) => quotient(e, sum([one, e]))),
];

/** e^z and e^{-z} beside each other. */
const bothPowers = (id: QuantityId, isDownRising: boolean): Base[] => [
  { id: 'up', expression: exp(reference(id)), rises: !isDownRising },
  { id: 'down', expression: exp(negative(reference(id))), rises: isDownRising },
];

/**
 * \tanh z = \frac{e^z - e^{-z}}{e^z + e^{-z}} = \frac{e^{2z} - 1}{e^{2z} + 1} = \frac{1 - e^{-2z}}{1 + e^{-2z}}
 * = 1 - \frac{2}{e^{2z} + 1} = \frac{2}{1 + e^{-2z}} - 1
 */
function tanhForms({ id }: { readonly id: QuantityId }): Form[] {
  const [up, down] = [reference('up'), reference('down')];
  const upTwice = exp(product(two, reference(id)));
  const downTwice = exp(negative(product(two, reference(id))));
  return [
    { bases: bothPowers(id, false), expression: quotient(difference(up, down), sum([up, down])), rising: [id] },
    through(id, upTwice, (e) => quotient(difference(e, one), sum([e, one]))),
    through(id, downTwice, (e) => quotient(difference(one, e), sum([one, e]))),
    through(id, upTwice, (e) => difference(one, quotient(two, sum([e, one])))),
    through(id, downTwice, (e) => difference(quotient(two, sum([one, e])), one)),
  ];
}

/** a_j = \frac{e^{z_j - z_m}}{\sum_i e^{z_i - z_m}}, with the largest z_m or z_j itself taken off. */
function softmaxForms(own: QuantityId, layer: readonly QuantityId[], largest: QuantityId): Form[] {
  return [...new Set([largest, own])].map((less) => {
    const above = 'above the line';
    const power = (id: QuantityId): Expression => exp(difference(reference(id), reference(less)));
    const others = layer.filter((id) => id !== less);
    // With as many powers as there are units, one is written anew where it is used again.
    const bases = [
      ...(own === less ? [] : [{ id: above, expression: power(own), rises: true }]),
      ...others.map((id): Base => ({ id, expression: power(id), rises: false })),
    ];
    const sumBelow = sum([one, ...others.map(reference)]);
    return { bases, expression: quotient(own === less ? one : reference(above), sumBelow), rising: [own] };
  });
}

/** The usual forms of an activation beside those that everything is worked in; none where there are no others. */
export function formsOfActivation(expression: Expression, valueOf: (id: QuantityId) => number): Form[] {
  if (expression.kind === 'function' && expression.argument.kind === 'reference') {
    if (expression.name === 'sigmoid') return sigmoidForms(expression.argument);
    return expression.name === 'tanh' ? tanhForms(expression.argument) : [];
  }
  const { own, layer } = softmaxOf(expression);
  if (own === undefined || layer.length === 0) return [];
  const largest = layer.reduce((most, id) => (valueOf(id) > valueOf(most) ? id : most), own);
  return softmaxForms(own, layer, largest);
}

/** The pre-activations in a softmax as the graph writes it. */
function softmaxOf(expression: Expression): { readonly own?: QuantityId; readonly layer: readonly QuantityId[] } {
  const exponentOf = (part: Expression): QuantityId[] =>
    part.kind === 'function' && part.name === 'exp' && part.argument.kind === 'reference' ? [part.argument.id] : [];
  if (expression.kind !== 'quotient' || expression.under.kind !== 'sum') return { layer: [] };
  const [own] = exponentOf(expression.over);
  return own === undefined ? { layer: [] } : { own, layer: expression.under.terms.flatMap(exponentOf) };
}

/** a(1 - a) = a - a^2 and 1 - a^2 = (1 - a)(1 + a): a slope from the activation, in its other form. */
export function formsOfSlope(expression: Expression): Form[] {
  if (expression.kind === 'product') {
    const [a, rest] = expression.factors;
    if (a?.kind !== 'reference' || rest?.kind !== 'difference') return [];
    return [through(a.id, a, (base) => difference(base, square(base)))];
  }
  if (expression.kind !== 'difference' || expression.right.kind !== 'square') return [];
  const a = expression.right.of;
  if (a.kind !== 'reference') return [];
  return [through(a.id, a, (base) => product(difference(one, base), sum([one, base])))];
}

/** \sigma' = \frac{e^{-z}}{(1 + e^{-z})^2} = \frac{e^z}{(1 + e^z)^2}, \tanh' = \frac{4}{(e^z + e^{-z})^2}: without a. */
export function formsOfSlopeFrom(activation: Expression): Form[] {
  if (activation.kind !== 'function' || activation.argument.kind !== 'reference') return [];
  const { name, argument: z } = activation;
  if (name === 'sigmoid') {
    return [negative(z), z].map((exponent) => through(z.id, exp(exponent), (e) => quotient(e, square(sum([one, e])))));
  }
  if (name !== 'tanh') return [];
  return [through(z.id, sum([exp(z), exp(negative(z))]), (base) => quotient(constant(4), square(base)))];
}

/** \frac{a - t}{a(1 - a)} = \frac{1 - t}{1 - a} - \frac{t}{a}, without what the target makes 0. */
export function binaryCrossEntropyDerivative(a: Expression, t: Expression, target: number): Expression {
  const ofOne = quotient(target === 1 ? one : t, a);
  const ofZero = quotient(target === 0 ? one : difference(one, t), difference(one, a));
  if (target === 1) return negative(ofOne);
  return target === 0 ? ofZero : difference(ofZero, ofOne);
}

/** -\ln \sigma(z) = \ln(1 + e^{-z}), and with 1 - a in its place \ln(1 + e^z): a target of 1 or 0 leaves one of them. */
export const logLossForm = (z: QuantityId, target: 0 | 1): Form =>
  through(z, exp(target === 1 ? negative(reference(z)) : reference(z)), (e) => apply('ln', sum([one, e])));

/** -\ln a_j = \ln \sum_i e^{z_i} - z_j, with a = softmax(z). */
export const logSoftmaxForm = (own: QuantityId, layer: readonly QuantityId[]): Form => ({
  bases: [
    { id: 'sum', expression: sum(layer.map((id) => exp(reference(id)))), rises: true },
    { id: 'own', expression: reference(own), rises: false },
  ],
  expression: difference(apply('ln', reference('sum')), reference('own')),
  rising: layer.filter((id) => id !== own),
});
