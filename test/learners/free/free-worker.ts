import { evaluate } from '../../../engine/expression/evaluate.ts';
import { constant, power, reference, type Expression, type QuantityId } from '../../../engine/expression/expression.ts';
import { quantityId } from '../../../engine/quantities/quantity-name.ts';
import type { Quantity, Solution } from '../../../engine/solution/solution.ts';
import type { Random } from '../../../exercises/generator/random.ts';
import { roundAs, type Rounding } from '../rounding.ts';
import { formsOf, otherSlope, siluForms, slopeForms, softmaxWithout } from './forms.ts';

export interface Freedom {
  readonly rounding: Rounding;
  /** What is gone on with; a mix changes its mind at each use. */
  readonly goesOnWith: 'rounded' | 'full' | 'mix';
  /** Whether results inside a line are written down like the others. */
  readonly writesParts: boolean;
  /** How often in ten: a product among the factors is opened, a sum multiplied out, another form of a function taken. */
  readonly opens: number;
  readonly multipliesOut: number;
  readonly otherForms: number;
}

/** A factor or divisor that is still to be multiplied. */
interface Piece {
  readonly isUnder: boolean;
  readonly part: Expression | number;
}

/**
 * Works a network, or a formula, through by the laws of arithmetic alone: the formulas of the solution with their products and sums in any
 * order and grouping, a factor multiplied out or put in front, functions in any usual form, each value on the way rounded
 * or kept. How, chance decides, anew at each step.
 */
export class FreeWorker {
  readonly #worked = new Map<QuantityId, number>();
  /** The powers of e that stand in the line that is worked: each is reckoned once, wherever it stands there. */
  #powers = new Map<string, number>();

  constructor(
    private readonly solution: Solution,
    private readonly random: Random,
    private readonly freedom: Freedom,
  ) {}

  /** What this learner has for a quantity, before it is rounded. */
  worked(id: QuantityId): number {
    let found = this.#worked.get(id);
    if (found === undefined) {
      const quantity = this.#quantity(id);
      const { expression } = quantity;
      found = expression ? this.#line(() => this.#work(this.#formOf(quantity))) : quantity.value;
      // What rounding has brought below 0 nobody takes for a loss.
      if (quantity.name.kind.includes('loss') && quantity.value >= 0) found = Math.max(found, 0);
      this.#worked.set(id, found);
    }
    return found;
  }

  /** One line of its own, whatever other lines have to be worked before it comes to an end. */
  #line(work: () => number): number {
    const powers = this.#powers;
    this.#powers = new Map();
    const value = work();
    this.#powers = powers;
    return value;
  }

  /** Everything that can be worked out, before it is rounded. */
  all(): ReadonlyMap<QuantityId, number> {
    const ids = [...this.solution.quantities.values()].filter(({ expression }) => expression !== undefined);
    return new Map(ids.map(({ id }) => [id, this.worked(id)]));
  }

  #quantity(id: QuantityId): Quantity {
    const quantity = this.solution.quantities.get(id);
    if (!quantity) throw new RangeError(`no quantity ${id}`);
    return quantity;
  }

  #chance(inTen: number): boolean {
    return this.random.integer(0, 9) < inTen;
  }

  #isRounded(): boolean {
    const { goesOnWith } = this.freedom;
    return goesOnWith === 'mix' ? this.random.pick([true, false]) : goesOnWith === 'rounded';
  }

  /** A result inside a line. */
  #part(value: number): number {
    return this.freedom.writesParts && this.#isRounded() ? roundAs(value, this.freedom.rounding) : value;
  }

  #take(id: QuantityId): number {
    const value = this.worked(id);
    const isGiven = this.#quantity(id).expression === undefined;
    return !isGiven && this.#isRounded() ? roundAs(value, this.freedom.rounding) : value;
  }

  /** What a quantity is worked from: the long way or the short one, a slope in either form, softmax with one z taken off. */
  #formOf({ name, expression, simplified }: Quantity): Expression {
    if (!expression) throw new RangeError('nothing to work');
    const isOther = this.#chance(this.freedom.otherForms);
    if (name.kind === 'slope' && isOther)
      return this.random.pick(this.#otherSlopes(name.layer, name.unit, name.sample, expression));
    if (name.kind === 'activation' || name.kind === 'activation-after') {
      if (isOther && expression.kind === 'quotient' && expression.under.kind === 'sum') {
        const exponent = (part: Expression): Expression => (part.kind === 'function' ? part.argument : part);
        const all = expression.under.terms.map(exponent);
        const value = (one: Expression): number => evaluate(one, (id) => this.#quantity(id).value);
        const less = [...all].sort((one, other) => value(other) - value(one))[0];
        if (less) return softmaxWithout(exponent(expression.over), all, less);
      }
      const [z] = expression.kind === 'product' ? expression.factors : [];
      if (isOther && z) return this.random.pick(siluForms(z));
    }
    return simplified && this.random.pick([true, false]) ? simplified : expression;
  }

  #otherSlopes(layer: number, unit: number, sample: number, expression: Expression): Expression[] {
    if (this.solution.of === 'formula') return [otherSlope(expression)];
    const { layers, samples } = this.solution.document;
    const activation = layers[layer - 1]?.activation;
    if (activation !== 'elu' && activation !== 'softplus' && activation !== 'silu') return [otherSlope(expression)];
    const at = (kind: 'pre-activation' | 'activation'): Expression =>
      reference(quantityId({ kind, layer, unit, sample }, samples.length));
    return slopeForms(activation, at('pre-activation'), at('activation'));
  }

  #work(expression: Expression): number {
    switch (expression.kind) {
      case 'reference':
        return this.#take(expression.id);
      case 'constant':
      case 'learning-rate':
        return expression.value;
      case 'partial':
        return this.#work(expression.equals);
      case 'power':
        return evaluate(power(constant(this.#inner(expression.of)), expression.exponent), () => NaN);
      case 'extremum':
        return Math[expression.which](this.#inner(expression.left), this.#inner(expression.right));
      case 'function': {
        const forms = formsOf(expression.name, expression.argument);
        const [itself] = forms;
        const form = this.#chance(this.freedom.otherForms) ? this.random.pick(forms) : (itself ?? expression);
        return form === itself || form.kind === 'function' ? this.#applied(form) : this.#work(form);
      }
      case 'step':
        return this.#work(this.#part(this.#work(expression.argument)) > 0 ? expression.above : expression.below);
      case 'sum':
      case 'difference':
        return this.#sum(this.#terms(expression, 1));
      case 'product':
      case 'quotient':
      case 'negative':
      case 'square':
        return this.#product(expression);
    }
  }

  #applied(form: Expression): number {
    if (form.kind !== 'function') return this.#work(form);
    return evaluate(
      { ...form, argument: { kind: 'constant', value: this.#part(this.#work(form.argument)) } },
      () => NaN,
    );
  }

  /** The terms of a sum, sums inside it taken apart. */
  #terms(expression: Expression, sign: 1 | -1): { readonly sign: 1 | -1; readonly part: Expression }[] {
    if (expression.kind === 'sum') return expression.terms.flatMap((term) => this.#terms(term, sign));
    if (expression.kind === 'difference') {
      return [...this.#terms(expression.left, sign), ...this.#terms(expression.right, sign === 1 ? -1 : 1)];
    }
    return [{ sign, part: expression }];
  }

  /** Two at a time, in any order. */
  #sum(terms: readonly { readonly sign: 1 | -1; readonly part: Expression | number }[]): number {
    const left = this.random
      .shuffled(terms)
      .map(({ sign, part }) => sign * (typeof part === 'number' ? part : this.#inner(part)));
    while (left.length > 1) {
      const [one = 0] = left.splice(this.random.integer(0, left.length - 1), 1);
      const [other = 0] = left.splice(this.random.integer(0, left.length - 1), 1);
      // On paper 0.1 + 0.2 − 0.3 is 0.
      const sum = Math.abs(one + other) < 1e-14 * (Math.abs(one) + Math.abs(other)) ? 0 : one + other;
      left.push(left.length === 0 ? sum : this.#part(sum));
    }
    return left[0] ?? 0;
  }

  /** What stands inside a line: references as they are taken, results as they are written. */
  #inner(part: Expression): number {
    if (part.kind === 'reference' || part.kind === 'constant' || part.kind === 'learning-rate') return this.#work(part);
    if (part.kind === 'partial') return this.#inner(part.equals);
    if (part.kind !== 'function' || part.name !== 'exp') return this.#part(this.#work(part));
    const written = JSON.stringify(part);
    const power = this.#powers.get(written) ?? this.#part(this.#work(part));
    this.#powers.set(written, power);
    return power;
  }

  #product(expression: Expression): number {
    let sign = 1;
    const open = (part: Expression, isUnder: boolean): Piece[] => {
      switch (part.kind) {
        case 'product':
          return part.factors.flatMap((factor) => open(factor, isUnder));
        case 'quotient':
          return [...open(part.over, isUnder), ...open(part.under, !isUnder)];
        case 'negative':
          sign = -sign;
          return open(part.of, isUnder);
        case 'square':
          return [...open(part.of, isUnder), ...open(part.of, isUnder)];
        case 'partial':
          return open(part.equals, isUnder);
        case 'reference': {
          const { expression: within, simplified } = this.#quantity(part.id);
          const put = simplified ?? within;
          const canOpen = put && (put.kind === 'product' || put.kind === 'difference' || put.kind === 'sum');
          return canOpen && this.#chance(this.freedom.opens) ? open(put, isUnder) : [{ isUnder, part }];
        }
        case 'sum':
        case 'difference':
        case 'power':
        case 'extremum':
        case 'function':
        case 'step':
        case 'constant':
        case 'learning-rate':
          return [{ isUnder, part }];
      }
    };
    const pieces = open(expression, false);
    return sign * this.#multiplied(pieces);
  }

  #multiplied(pieces: readonly Piece[]): number {
    const sums = pieces.filter(({ part, isUnder }) => typeof part !== 'number' && part.kind === 'sum' && !isUnder);
    const [sum] = sums;
    if (sum && typeof sum.part !== 'number' && pieces.length > 1 && this.#chance(this.freedom.multipliesOut)) {
      const others = this.random.shuffled(pieces.filter((piece) => piece !== sum));
      const count = this.random.integer(1, others.length);
      const inside = others.slice(0, count);
      const terms = this.#terms(sum.part, 1).map(({ sign, part }) => ({
        sign,
        part: this.#part(this.#multiplied([{ isUnder: false, part }, ...inside])),
      }));
      return this.#multiplied([{ isUnder: false, part: this.#part(this.#sum(terms)) }, ...others.slice(count)]);
    }
    const left = pieces.map(({ part, isUnder }) => ({
      isUnder,
      value: typeof part === 'number' ? part : this.#inner(part),
    }));
    if (left.every(({ isUnder }) => isUnder)) left.push({ isUnder: false, value: 1 });
    while (left.length > 1) {
      const [one] = left.splice(this.random.integer(0, left.length - 1), 1);
      const [other] = left.splice(this.random.integer(0, left.length - 1), 1);
      if (!one || !other) break;
      const [over, under] = one.isUnder ? [other, one] : [one, other];
      const value = one.isUnder === other.isUnder ? one.value * other.value : over.value / under.value;
      left.push({
        isUnder: one.isUnder && other.isUnder,
        value: left.length === 0 ? value : this.#part(value),
      });
    }
    return left[0]?.value ?? 1;
  }
}
