import { evaluate } from '../expression/evaluate.ts';
import type { Expression, QuantityId } from '../expression/expression.ts';
import type { Solution } from '../solution/solution.ts';
import { innerOf } from '../expression/inner.ts';
import { formOf, idOf, productOf, termsOf, wholeOf, type Form, type Leaf, type Product } from './form.ts';
import { assigned, cheaper, mostInAnyOrder, noMatch, nothing, pair, together, type Match } from './pairing.ts';

/** Whether a number may stand for a quantity; by its size alone, for its sign is looked at in the product. */
export type Fits = (leaf: Leaf, id: QuantityId) => boolean;

const most = 2500;
/** Deeper than this no formula is written out. */
const deepest = 20;

type Extremum = Extract<Form, { readonly kind: 'extremum' }>;

/** Looks for the places of numbers and names in the right formulas of a quantity, in any order and as far written out as they are. */
export class Matcher {
  #steps = 0;

  constructor(
    private readonly solution: Solution,
    private readonly fits: Fits,
    /** Whether a number is a part of a formula, worked out. */
    private readonly isValueOf: (leaf: Leaf, value: number) => boolean,
    /** Whether a leaf is a decimal that was written, and no constant of a formula. */
    private readonly isFigure: (leaf: Leaf) => boolean,
    /** The part of a number that rounding may have changed; 0 where it is given, or no decimal. */
    private readonly lossOf: (leaf: Leaf) => number,
  ) {}

  /** The best match of what was written with any formula for a quantity. */
  quantity(written: Expression, id: QuantityId): Match {
    this.#steps = 0;
    const form = formOf(written);
    return this.#signed(form, this.#valueOf(id), this.#definitions(form, id, 0));
  }

  /** The same with a formula that was written before it. */
  formula(written: Expression, formula: Expression): Match {
    this.#steps = 0;
    const form = formOf(written);
    return this.#signed(form, evaluate(formula, this.#valueOf), this.#match(form, formOf(formula), 0));
  }

  /** A number alone stands for nothing below zero; within a product its sign is looked at with the others. */
  #signed(written: Form, value: number, found: Match): Match {
    const isNumber = written.kind === 'leaf' && written.leaf.kind === 'constant';
    return isNumber && written.leaf.value > 0 && value < 0 ? { ...found, cost: found.cost + 1 } : found;
  }

  #definitions(written: Form, id: QuantityId, depth: number): Match {
    const quantity = this.solution.quantities.get(id);
    if (!quantity?.expression || depth > 8) return nothing;
    let best = nothing;
    for (const definition of [quantity.simplified, quantity.expression]) {
      if (!definition) continue;
      const found = this.#match(written, formOf(definition), depth + 1);
      if (found.cost < best.cost) best = found;
      if (best.cost < 0.005) break;
    }
    return best;
  }

  #match(written: Form, formula: Form, depth: number): Match {
    this.#steps += 1;
    if (this.#steps > most || depth > deepest) return nothing;
    const one = written.kind === 'leaf' ? written.leaf : undefined;
    const other = formula.kind === 'leaf' ? formula.leaf : undefined;
    const negated = other && !one ? negatedLeaf(written) : undefined;
    if (negated && other?.kind === 'reference') {
      const found = this.#leaves(negated, other);
      return this.#valueOf(other.id) > 0 ? { ...found, cost: found.cost + 1 } : found;
    }
    if (one && other) return this.#leaves(one, other);
    if (one) return this.#leafForPart(one, formula);
    if (other) {
      const id = idOf(formula);
      return id === undefined ? nothing : this.#definitions(written, id, depth);
    }
    if (written.kind === 'function' && formula.kind === 'function') {
      return written.name === formula.name ? this.#match(written.of, formula.of, depth) : nothing;
    }
    if (written.kind === 'square' && formula.kind === 'square') return this.#sameSquare(written.of, formula.of, depth);
    if (written.kind === 'inverse' && formula.kind === 'inverse') return this.#match(written.of, formula.of, depth);
    if (written.kind === 'power' && formula.kind === 'power') {
      return written.exponent === formula.exponent ? this.#match(written.of, formula.of, depth) : nothing;
    }
    if (written.kind === 'extremum' && formula.kind === 'extremum') return this.#extrema(written, formula, depth);
    if (written.kind === 'step' && formula.kind === 'step') return this.#match(written.of, formula.of, depth);
    // Each of them is one factor, which is no other's.
    if (written.kind !== 'sum' && formula.kind !== 'sum') return nothing;
    return this.#sums(termsOf(wholeOf(written)), termsOf(wholeOf(formula)), depth);
  }

  /** The two that one is chosen of may stand either way round. */
  #extrema(written: Extremum, formula: Extremum, depth: number): Match {
    if (written.which !== formula.which) return nothing;
    const both = (left: Form, right: Form): Match => {
      const [one, other] = [this.#match(written.left, left, depth), this.#match(written.right, right, depth)];
      return { cost: one.cost + other.cost, pairs: [...one.pairs, ...other.pairs] };
    };
    const straight = both(formula.left, formula.right);
    const turned = both(formula.right, formula.left);
    return turned.cost < straight.cost ? turned : straight;
  }

  /** (t − a)² is (a − t)². */
  #sameSquare(written: Form, formula: Form, depth: number): Match {
    const straight = this.#match(written, formula, depth);
    if (straight.cost < 0.005) return straight;
    const turned = this.#match(written, formOf({ kind: 'negative', of: wholeOf(formula) }), depth);
    return turned.cost < straight.cost ? turned : straight;
  }

  #leaves(leaf: Leaf, place: Leaf): Match {
    if (leaf.kind === 'constant') {
      if (place.kind === 'reference') {
        const found = pair(leaf, place, this.fits(leaf, place.id));
        const isExact = Math.abs(leaf.value - Math.abs(this.#valueOf(place.id))) <= 1e-12;
        return isExact || (leaf.value * 1000) % 100 !== 0 ? found : { ...found, cost: found.cost + vague };
      }
      const isSame = Math.abs(leaf.value - Math.abs(place.value)) <= 1e-12;
      if (place.kind === 'learning-rate') return pair(leaf, place, isSame);
      // Half of anything may be written 0.5 or 1/2, and two thirds 0.67.
      const isRounded = isSame || this.isValueOf(leaf, place.value);
      return isRounded ? pair(leaf, place, true) : { cost: 3, pairs: [] };
    }
    if (leaf.kind === 'learning-rate')
      return place.kind === 'learning-rate' ? pair(leaf, place, true) : { cost: 3, pairs: [] };
    if (place.kind !== 'reference') return { cost: 3, pairs: [] };
    return leaf.id === place.id ? pair(leaf, place, true) : { cost: 1, pairs: [{ leaf, place, fits: false }] };
  }

  /** A number, or a name, for a part of the formula. */
  #leafForPart(leaf: Leaf, formula: Form): Match {
    const whole = wholeOf(formula);
    if (leaf.kind === 'constant') {
      const value = evaluate(whole, this.#valueOf);
      return this.isValueOf(leaf, value) ? { cost: 0, pairs: [] } : { cost: 2, pairs: [] };
    }
    if (leaf.kind !== 'reference') return nothing;
    const own = this.#valueOf(leaf.id);
    const value = evaluate(whole, this.#valueOf);
    return Math.abs(own - value) <= 1e-12 * Math.max(1, Math.abs(own))
      ? { cost: 0, pairs: [] }
      : { cost: 2, pairs: [] };
  }

  readonly #valueOf = (id: QuantityId): number => this.solution.quantities.get(id)?.value ?? NaN;

  #sums(written: readonly Product[], formula: readonly Product[], depth: number): Match {
    if (written.length === 1 && formula.length === 1) {
      const [one, other] = [written[0], formula[0]];
      return one && other ? this.#products(one, other, depth) : nothing;
    }
    const [only] = written;
    if (only && written.length === 1 && formula.length > 1) {
      const terms = distributed(only);
      return terms.length > 1 ? this.#sums(terms, formula, depth + 1) : nothing;
    }
    if (written.length !== formula.length) return this.#opened(written, formula, depth);
    return assigned(written.length, (row, column) => {
      const [one, other] = [written[row], formula[column]];
      return one && other ? this.#products(one, other, depth) : nothing;
    });
  }

  /** A sum with another number of terms: one of its terms, written out, is a sum itself. */
  #opened(written: readonly Product[], formula: readonly Product[], depth: number): Match {
    if (written.length < formula.length || depth > 6) return nothing;
    let best = nothing;
    for (const [index, term] of formula.entries()) {
      for (const opened of this.#written(term)) {
        if (opened.length < 2) continue;
        const terms = [...formula.slice(0, index), ...opened, ...formula.slice(index + 1)];
        if (terms.length > written.length) continue;
        const found = this.#sums(written, terms, depth + 1);
        if (found.cost < best.cost) best = found;
        if (best.cost < 0.005) return best;
      }
    }
    return best;
  }

  /** A single quantity as a term, written out. */
  #written({ sign, factors }: Product): Product[][] {
    const [only] = factors;
    const id = only && factors.length === 1 ? idOf(only) : undefined;
    const quantity = id === undefined ? undefined : this.solution.quantities.get(id);
    return [quantity?.simplified, quantity?.expression].flatMap((definition) =>
      definition ? [termsOf(definition, sign)] : [],
    );
  }

  #products(written: Product, formula: Product, depth: number): Match {
    let best = nothing;
    for (const variant of this.#variants(formula)) {
      const found = this.#factors(written, variant, depth);
      if (found.cost < best.cost) best = found;
      if (best.cost < 0.005) return best;
    }
    return best;
  }

  /** A product with some of its quantities written out, as long as they are products. */
  #variants(formula: Product): Product[] {
    const found: Product[] = [formula];
    for (let at = 0; at < found.length && found.length < 14; at += 1) {
      const current = found[at];
      if (!current) break;
      for (const [index, factor] of current.factors.entries()) {
        const id = idOf(factor);
        const quantity = id === undefined ? undefined : this.solution.quantities.get(id);
        for (const definition of [quantity?.simplified, quantity?.expression]) {
          if (!definition) continue;
          const { sign, factors: all } = productOf(definition);
          const factors = all.filter((one) => !this.#isAlwaysOne(one));
          // A sum over one path alone is another name for it, behind which the product stands.
          if (factors.length < 2 && sign === 1 && factors.every((one) => idOf(one) === undefined)) continue;
          found.push({
            sign: sign === current.sign ? 1 : -1,
            factors: [...current.factors.slice(0, index), ...factors, ...current.factors.slice(index + 1)],
          });
        }
      }
    }
    return found;
  }

  /** The slope of a linear unit, which nobody writes. */
  #isAlwaysOne(form: Form): boolean {
    const id = idOf(form);
    const expression = id === undefined ? undefined : this.solution.quantities.get(id)?.expression;
    return expression?.kind === 'constant' && expression.value === 1;
  }

  #factors(written: Product, formula: Product, depth: number): Match {
    const whole = this.#oneByOne(written.factors, formula.factors, depth);
    const found = whole.cost < noMatch ? whole : this.#withoutOnes(written, formula, depth);
    if (found.cost >= noMatch) return found;
    const isNothing = [written, formula].some(({ factors }) =>
      factors.some((factor) => evaluate(wholeOf(factor), this.#valueOf) === 0),
    );
    const isTurned = !isNothing && this.#sign(written) * this.#sign(formula) < 0;
    // Of a number that is not the right one the sign is not told apart.
    return isTurned && found.pairs.every(({ fits }) => fits) ? { ...found, cost: found.cost + 1 } : found;
  }

  #withoutOnes(written: Product, formula: Product, depth: number): Match {
    const own = written.factors.filter((factor) => !isOneFactor(factor));
    const right = formula.factors.filter((factor) => !isOneFactor(factor));
    if (own.length === 0 && right.length === 0) return { cost: 0, pairs: [] };
    const grouped = (): Match => this.#grouped(written.factors, formula.factors, depth);
    if (own.length !== right.length) return grouped();
    // A 1 may be the value of an input as well.
    const plain = this.#oneByOne(own, right, depth);
    return plain.cost < 0.5 || own.length === written.factors.length ? plain : cheaper(plain, grouped());
  }

  #oneByOne(own: readonly Form[], right: readonly Form[], depth: number): Match {
    if (own.length !== right.length || own.length === 0) return nothing;
    return assigned(own.length, (row, column) => {
      const [one, other] = [own[row], right[column]];
      return one && other ? this.#match(one, other, depth + 1) : nothing;
    });
  }

  /** Several factors together stand for one: 2/3 · 0.49 for a delta, or 0.013 for η times a gradient. */
  #grouped(own: readonly Form[], right: readonly Form[], depth: number): Match {
    const isOwnLonger = own.length > right.length;
    const [longer, shorter] = isOwnLonger ? [own, right] : [right, own];
    if (longer.length > mostInAnyOrder || shorter.length === 0) return nothing;
    let best = nothing;
    for (const [at, one] of shorter.entries()) {
      const left = [...longer];
      const matches: Match[] = [];
      for (const [index, other] of shorter.entries()) {
        if (index === at) continue;
        const tried = left.map((factor) =>
          isOwnLonger ? this.#match(factor, other, depth + 1) : this.#match(other, factor, depth + 1),
        );
        const cheapest = tried.reduce(
          (least, { cost }, place) => (cost < (tried[least]?.cost ?? noMatch) ? place : least),
          0,
        );
        const found = tried[cheapest];
        if (!found) return nothing;
        matches.push(found);
        left.splice(cheapest, 1);
      }
      const group = this.#together(left, one);
      if (!group) continue;
      const found = together([...matches, group]);
      if (found.cost < best.cost) best = found;
    }
    return best;
  }

  /** Whether some factors come to one; where not, and one of them is a decimal, it is that one which should be another. */
  #together(group: readonly Form[], one: Form): Match | undefined {
    const value = group.reduce((total, factor) => total * Math.abs(evaluate(wholeOf(factor), this.#valueOf)), 1);
    const leaf = one.kind === 'leaf' && one.leaf.kind === 'constant' ? one.leaf : undefined;
    const cost = worked * Math.max(1, group.length - 1);
    if (leaf) return this.isValueOf(leaf, value) ? { cost, pairs: [] } : undefined;
    const whole = Math.abs(evaluate(wholeOf(one), this.#valueOf));
    const decimals = group.flatMap((factor) =>
      factor.kind === 'leaf' && this.isFigure(factor.leaf) ? [factor.leaf] : [],
    );
    const [only] = decimals;
    if (!only || only.kind === 'reference' || decimals.length !== 1) {
      const most = Math.min(
        0.02,
        1e-9 + mostLoss * [one, ...group].reduce((total, form) => total + this.#lossIn(wholeOf(form)), 0),
      );
      return Math.abs(value - whole) <= most * Math.max(value, whole) ? { cost, pairs: [] } : undefined;
    }
    const right: Leaf = { kind: 'constant', value: (whole * only.value) / value };
    const fits = this.isValueOf(only, right.value) || Math.abs(value - whole) <= 0.02 * Math.max(value, whole);
    return { cost: fits ? cost : 1 + cost, pairs: [{ leaf: only, place: right, fits }] };
  }

  /** What the numbers in an expression may have lost; names stand for what they are. */
  #lossIn(expression: Expression): number {
    if (expression.kind === 'constant') return this.lossOf(expression);
    return innerOf(expression).reduce((total, part) => total + this.#lossIn(part), 0);
  }

  /** The sign of a product as it comes out. */
  #sign({ sign, factors }: Product): number {
    return factors.reduce<number>((total, factor) => {
      const value = evaluate(wholeOf(factor), this.#valueOf);
      return value < 0 ? -total : total;
    }, sign);
  }
}

/** A product with one of its sums multiplied out. */
function distributed({ sign, factors }: Product): Product[] {
  const at = factors.findIndex(({ kind }) => kind === 'sum');
  const sum = factors[at];
  if (!sum) return [];
  const others = factors.filter((_, index) => index !== at);
  return termsOf(wholeOf(sum), sign).map((term) => ({ sign: term.sign, factors: [...term.factors, ...others] }));
}

/** The number of −0.3. */
function negatedLeaf(form: Form): Leaf | undefined {
  const [term, another] = form.kind === 'sum' ? form.terms : [];
  const [factor, more] = term?.factors ?? [];
  const isNumber = factor?.kind === 'leaf' && factor.leaf.kind === 'constant' && !another && !more && term?.sign === -1;
  return isNumber ? factor.leaf : undefined;
}

const isOneFactor = (form: Form): boolean =>
  form.kind === 'leaf' && form.leaf.kind !== 'reference' && form.leaf.value === 1;

/** So many times what the last places tell numbers may have lost, rounded on the way. */
const mostLoss = 5;

/** What was worked out before it was written tells less than what is written out. */
const worked = 0.03;

/** A number of one digit may be almost anything, rounded; where it stands exactly it is at home. */
export const vague = 0.01;
