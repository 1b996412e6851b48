import type { Formula } from '../formula.ts';
import { factorsOf, factorsTo, isProduct, type Factor, type Open, type Product } from './factors.ts';
import { factored, summedTerms, termsOf, type Factored, type Term } from './terms.ts';

/** A sum among the factors of a product, with each of its terms multiplied by the others: own factors first, then those. */
export interface MultipliedOut {
  readonly product: Product;
  /** Which factor the sum is. */
  readonly index: number;
  readonly terms: readonly { readonly sign: 1 | -1; readonly count: number; readonly product: Product }[];
}

/** In which orders a formula can be worked; `usual` where there is only that of the formula. */
export type Plan =
  | { readonly kind: 'usual' }
  | { readonly kind: 'product'; readonly product: Product | undefined; readonly out: MultipliedOut | undefined }
  | {
      readonly kind: 'sum';
      readonly terms: readonly Term[];
      /** For each term, how it is multiplied out. */
      readonly out: readonly (MultipliedOut | undefined)[];
      readonly factored: Factored | undefined;
    };

const usual: Plan = { kind: 'usual' };

export function planOf(formula: Formula, open: Open): Plan {
  if (isProduct(formula)) {
    const product = factorsOf(formula, open);
    const out = multipliedOut(formula, open);
    const ordered = hasOrders(product) ? product : undefined;
    return ordered || out ? { kind: 'product', product: ordered, out } : usual;
  }
  const terms = termsOf(formula);
  if (!terms) return usual;
  const out = terms.map((term) => (isProduct(term.formula) ? multipliedOut(term.formula, open) : undefined));
  return { kind: 'sum', terms, out, factored: factored(terms, open) };
}

/** Whether there is more than one order, of factors or inside one, or a fraction such as ⅓ that may be written as a decimal. */
const hasOrders = ({ factors, wholes }: Product): boolean =>
  factors.length > 2 ||
  factors.some(({ formula, isUnder }) => isUnder && formula.kind === 'constant') ||
  wholes.length > 0 ||
  factors.some(({ formula }) => (termsOf(formula)?.length ?? 0) > 2);

/** The product with so little opened that a sum shows, and that sum multiplied out; undefined where there is none. */
function multipliedOut(formula: Formula, open: Open): MultipliedOut | undefined {
  for (let depth = 0; depth <= 2; depth += 1) {
    const product = factorsTo(depth, formula, open);
    const found = product.factors.flatMap((factor, index) => {
      const terms = summedTerms(factor, open);
      return terms ? [{ index, terms }] : [];
    });
    const [sum] = found;
    if (!sum) continue;
    const others = product.factors.filter((_, other) => other !== sum.index);
    if (others.length === 0) return undefined;
    return { product, index: sum.index, terms: sum.terms.map((term) => timesOthers(term, others, open)) };
  }
  return undefined;
}

function timesOthers({ sign, formula }: Term, others: readonly Factor[], open: Open): MultipliedOut['terms'][number] {
  const own = factorsTo(1, formula, open);
  return {
    sign: own.sign === sign ? 1 : -1,
    count: own.factors.length,
    product: { sign: 1, factors: [...own.factors, ...others], wholes: own.wholes },
  };
}
