import {
  apply,
  constant,
  difference,
  negative,
  product,
  quotient,
  reference,
  step,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';
import { sigmoidForms, through, type Base, type Form } from './usual-forms.ts';

/** Another form of a slope, with what it never writes down though the first one does. */
interface SlopeForm {
  readonly form: Form;
  readonly passes: readonly QuantityId[];
}

const one = constant(1);
const exp = (argument: Expression): Expression => apply('exp', argument);

/** A base by its name in the form. */
const base = (id: string, expression: Expression, rises = true): Base => ({ id, expression, rises });

/** \ln(1 + e^z) = z + \ln(1 + e^{-z}) */
export const softplusForms = (z: QuantityId): Form[] => [
  {
    bases: [base('z', reference(z)), base('e', exp(negative(reference(z))), false)],
    expression: sum([reference('z'), apply('ln', sum([one, reference('e')]))]),
    rising: [z],
  },
];

/** Where z σ(z) turns: it falls before, and grows after. */
const turnOfSilu = -1.278464542761074;
/** As far from 0, on either side, the slope of z σ(z) turns: it grows between. */
const turnOfSlope = 2.399357280515468;

/** z\,\sigma(z) = \frac{z e^z}{1 + e^z} */
export const siluForms = (z: QuantityId, value: number): Form[] => [
  {
    bases: [base('z', reference(z)), base('e', exp(reference(z)))],
    expression: quotient(product(reference('z'), reference('e')), sum([one, reference('e')])),
    rising: value > turnOfSilu ? [z] : [],
  },
];

/** e^z for a + 1, where z is not above 0. */
export const eluSlopeForms = (z: QuantityId, a: QuantityId): SlopeForm[] => [
  { form: { bases: [], expression: step(reference(z), exp(reference(z)), 1), rising: [] }, passes: [a] },
];

/** \sigma(z) in its other form, and 1 - e^{-a}, which is the same. */
export const softplusSlopeForms = (z: QuantityId, a: QuantityId): SlopeForm[] => [
  ...sigmoidForms({ id: z }).map((form) => ({ form, passes: [] })),
  { form: through(a, exp(negative(reference(a))), (e) => difference(one, e)), passes: [z] },
];

/** a + \sigma(z)(1 - a) = a + \sigma(z) - a\,\sigma(z) = \sigma(z)\,(1 + z(1 - \sigma(z))) = \sigma(z) + z\,\sigma(z)(1 - \sigma(z)) */
export function siluSlopeForms(z: QuantityId, a: QuantityId, value: number): SlopeForm[] {
  const [zBase, aBase, s] = [reference('z'), reference('a'), reference('s')];
  const share = apply('sigmoid', reference(z));
  const isBelowOne = value / (1 + Math.exp(-value)) < 1;
  const fromSum = {
    bases: [base('z', reference(z)), base('s', share)],
    rising: Math.abs(value) < turnOfSlope ? [z] : [],
  };
  const left = difference(one, s);
  return [
    {
      form: {
        bases: [base('a', reference(a)), base('s', share, isBelowOne)],
        expression: difference(sum([aBase, s]), product(aBase, s)),
        rising: isBelowOne ? [a, z] : [a],
      },
      passes: [],
    },
    { form: { ...fromSum, expression: product(s, sum([one, product(zBase, left)])) }, passes: [a] },
    { form: { ...fromSum, expression: sum([s, product(zBase, s, left)]) }, passes: [a] },
  ];
}
