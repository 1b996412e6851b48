import type { Formula } from '../formula.ts';
import { factorsOf, type Factor, type Open, type Product } from './factors.ts';

/** One term of a sum. */
export interface Term {
  readonly sign: 1 | -1;
  readonly formula: Formula;
}

/** The terms of a sum or difference; undefined of everything else. */
export function termsOf(formula: Formula): readonly Term[] | undefined {
  if (formula.kind === 'sum') return formula.parts.map((part) => ({ sign: 1, formula: part }));
  if (formula.kind !== 'difference') return undefined;
  return [
    { sign: 1, formula: formula.left },
    { sign: -1, formula: formula.right },
  ];
}

/** A sum whose terms have factors in common: common · (rest + rest + …). */
export interface Factored {
  readonly common: readonly Factor[];
  readonly rests: readonly Product[];
}

/** A sum with everything in front of it that all its terms have in common; undefined where that is nothing. */
export function factored(terms: readonly Term[], open: Open): Factored | undefined {
  const products = terms.map(({ sign, formula }) => {
    const product = factorsOf(formula, open);
    return { ...product, sign: product.sign === sign ? 1 : -1 } as const;
  });
  const [first, ...others] = products;
  if (!first || others.length === 0) return undefined;
  const common = first.factors.filter((factor, index) => {
    const isFirst = first.factors.findIndex((other) => isSameFactor(factor, other)) === index;
    return isFirst && others.every(({ factors }) => factors.some((other) => isSameFactor(factor, other)));
  });
  if (common.length === 0) return undefined;
  const rests = products.map(({ sign, factors }) => ({
    sign,
    factors: factors.filter((factor, index) => {
      const isFirst = factors.findIndex((other) => isSameFactor(factor, other)) === index;
      return !(isFirst && common.some((shared) => isSameFactor(factor, shared)));
    }),
    wholes: [],
  }));
  return rests.some(({ factors }) => factors.every(({ isUnder }) => isUnder)) ? undefined : { common, rests };
}

function isSameFactor(one: Factor, other: Factor): boolean {
  if (one.isUnder !== other.isUnder) return false;
  const { formula: left } = one;
  const { formula: right } = other;
  if (left.kind === 'constant') return right.kind === 'constant' && left.value === right.value;
  return left.kind === 'reference' && right.kind === 'reference' && left.place === right.place;
}

/** The terms of a quantity that is a sum, one step below: the quantity among the factors that can be multiplied out. */
export function summedTerms({ formula, isUnder }: Factor, open: Open): readonly Term[] | undefined {
  if (isUnder) return undefined;
  if (formula.kind === 'sum') return termsOf(formula);
  const within = formula.kind === 'reference' ? open(formula.place) : undefined;
  return within?.kind === 'sum' && within.parts.length > 1 ? termsOf(within) : undefined;
}
