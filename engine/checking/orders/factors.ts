import type { Formula } from '../formula.ts';

/** A factor of a product, or what the product is divided by. */
export interface Factor {
  readonly formula: Formula;
  readonly isUnder: boolean;
}

/** Some factors, one after the other, that are a quantity together. */
export interface Whole {
  readonly place: number;
  readonly first: number;
  readonly count: number;
}

/** A product with the products inside it opened. */
export interface Product {
  readonly sign: 1 | -1;
  readonly factors: readonly Factor[];
  readonly wholes: readonly Whole[];
}

/** The formula that may be put in for a quantity; undefined for what is given, stands on paper, or is worked otherwise. */
export type Open = (place: number) => Formula | undefined;

/** With more, there are too many orders to walk through; what is beyond stays a quantity of its own. */
const mostFactors = 7;
const deepest = 5;
const one: Formula = { kind: 'constant', value: 1, isStep: false };

export const isProduct = ({ kind }: Formula): boolean =>
  kind === 'product' || kind === 'quotient' || kind === 'negative' || kind === 'square';

/** The factors of a product, quantities opened so far as there are not too many. */
export function factorsOf(formula: Formula, open: Open): Product {
  for (let depth = deepest; depth > 0; depth -= 1) {
    const product = factorsTo(depth, formula, open);
    if (product.factors.length <= mostFactors) return product;
  }
  return factorsTo(0, formula, open);
}

/** The factors of a product, with quantities opened that lie at most so many steps below it. */
export function factorsTo(depth: number, formula: Formula, open: Open): Product {
  const factors: Factor[] = [];
  const wholes: Whole[] = [];
  let sign: 1 | -1 = 1;
  const add = (part: Formula, isUnder: boolean, left: number): void => {
    switch (part.kind) {
      case 'product':
        for (const factor of part.parts) add(factor, isUnder, left);
        return;
      case 'quotient':
        add(part.left, isUnder, left);
        add(part.right, !isUnder, left);
        return;
      case 'negative':
        sign = sign === 1 ? -1 : 1;
        add(part.of, isUnder, left);
        return;
      case 'square':
        add(part.of, isUnder, left);
        add(part.of, isUnder, left);
        return;
      case 'constant':
        if (part.value !== 1) factors.push({ formula: part, isUnder });
        return;
      case 'reference': {
        const within = left > 0 ? open(part.place) : undefined;
        if (within && (isProduct(within) || within.kind === 'reference')) {
          const first = factors.length;
          const before = sign;
          add(within, isUnder, left - 1);
          // What it comes to as a quantity takes its sign with it, so that it is no factor of what stands there without.
          if (!isUnder && sign === before) wholes.push({ place: part.place, first, count: factors.length - first });
          return;
        }
        factors.push({ formula: part, isUnder });
        return;
      }
      case 'sum':
      case 'difference':
      case 'power':
      case 'extremum':
      case 'function':
      case 'step':
        factors.push({ formula: part, isUnder });
    }
  };
  add(formula, false, depth);
  // What there is only to divide by, 1 is divided by.
  if (factors.every(({ isUnder }) => isUnder)) factors.push({ formula: one, isUnder: false });
  return { sign, factors, wholes };
}
