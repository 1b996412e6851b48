import {
  apply,
  constant,
  difference,
  extremum,
  negative,
  power,
  product,
  quotient,
  square,
  sum,
  type Expression,
  type QuantityId,
} from '../../engine/expression/expression.ts';
import { roleOf } from '../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

/** A whole number from 0 up to below `count`. */
export type Draw = (count: number) => number;

/**
 * The same expression in another form, by the laws of arithmetic alone: factors and terms in any order, signs drawn in and
 * out, sums multiplied out, squares as products, σ with its exponential, gradients by what they are worked from or by name.
 */
export class OtherForms {
  constructor(
    private readonly solution: NetworkSolution,
    private readonly asked: QuantityId,
    private readonly draw: Draw,
  ) {}

  of(expression: Expression, depth = 0): Expression {
    if (depth > 12) return expression;
    return this.#turned(this.#inner(expression, depth + 1));
  }

  #inner(expression: Expression, depth: number): Expression {
    const inner = (part: Expression): Expression => this.of(part, depth);
    switch (expression.kind) {
      case 'reference':
        return this.#opened(expression, depth);
      case 'constant':
      case 'learning-rate':
        return expression;
      case 'sum':
        return sum(this.#shuffled(expression.terms.map(inner)));
      case 'difference': {
        const [left, right] = [inner(expression.left), inner(expression.right)];
        return this.draw(2) === 0 ? difference(left, right) : sum(this.#shuffled([left, negative(right)]));
      }
      case 'product':
        return this.#product(this.#shuffled(expression.factors.map(inner)));
      case 'quotient':
        return this.#quotient(inner(expression.over), inner(expression.under));
      case 'negative':
        return negative(inner(expression.of));
      case 'square': {
        const of = inner(expression.of);
        return this.draw(2) === 0 ? square(of) : product(of, of);
      }
      case 'power':
        return power(inner(expression.of), expression.exponent);
      case 'extremum':
        return extremum(expression.which, inner(expression.left), inner(expression.right));
      case 'function': {
        const argument = inner(expression.argument);
        if (expression.name !== 'sigmoid' || this.draw(2) === 0) return apply(expression.name, argument);
        return quotient(constant(1), sum([constant(1), apply('exp', negative(argument))]));
      }
      case 'step':
        return expression;
      case 'partial':
        return inner(expression.equals);
    }
  }

  /** What is worked on the way back may stand by its name or by its formula; what was asked never by its name. */
  #opened(expression: Extract<Expression, { readonly kind: 'reference' }>, depth: number): Expression {
    const quantity = this.solution.quantities.get(expression.id);
    const formulas = [quantity?.expression, quantity?.simplified].flatMap((formula) => formula ?? []);
    const isAsked = expression.id === this.asked;
    const mayOpen = isAsked || (quantity !== undefined && roleOf(quantity.name) === 'backward' && this.draw(3) > 0);
    const formula = mayOpen ? formulas[this.draw(Math.max(1, formulas.length))] : undefined;
    return formula ? this.of(formula, depth) : expression;
  }

  #product(factors: readonly Expression[]): Expression {
    const at = factors.findIndex(({ kind }) => kind === 'sum' || kind === 'difference');
    const found = factors[at];
    if (!found || this.draw(3) > 0) return product(...factors);
    const others = factors.filter((_, index) => index !== at);
    const times = (term: Expression): Expression => product(term, ...others);
    if (found.kind === 'sum') return sum(found.terms.map(times));
    return found.kind === 'difference' ? difference(times(found.left), times(found.right)) : product(...factors);
  }

  #quotient(over: Expression, under: Expression): Expression {
    if (under.kind !== 'constant' || this.draw(2) === 0) return quotient(over, under);
    return product(quotient(constant(1), under), over);
  }

  /** Two signs, one on each side of a product, are none. */
  #turned(expression: Expression): Expression {
    if (expression.kind !== 'product' || this.draw(4) > 0) return expression;
    const [first, ...rest] = expression.factors;
    return first ? negative(product(negative(first), ...rest)) : expression;
  }

  #shuffled(parts: readonly Expression[]): Expression[] {
    const left = [...parts];
    const found: Expression[] = [];
    while (left.length > 0) found.push(...left.splice(this.draw(left.length), 1));
    return found;
  }
}
