import { Decimal } from 'decimal.js';
import type { Expression, FunctionName, QuantityId } from '../expression/expression.ts';
import type { NetworkSolution } from '../solution/solution.ts';

/** Digits with which formulas are compared. Those of doubles tell two that are nearly equal not from two that are. */
export const exactDigits = 60;

const Exact = Decimal.clone({ precision: exactDigits, defaults: true });
const one = new Exact(1);
const leakySlope = new Exact('0.01');

const functions: Readonly<Record<FunctionName, (argument: Decimal) => Decimal>> = {
  sigmoid: (z) => one.div(one.plus(z.neg().exp())),
  tanh: (z) => z.tanh(),
  relu: (z) => (z.gt(0) ? z : new Exact(0)),
  'leaky-relu': (z) => (z.gt(0) ? z : z.times(leakySlope)),
  elu: (z) => (z.gt(0) ? z : z.exp().minus(one)),
  exp: (z) => z.exp(),
  ln: (z) => z.ln(),
  sqrt: (z) => z.sqrt(),
  abs: (z) => z.abs(),
};

/** No denominator of a formula is larger: it is the number of outputs times that of samples. */
const largestDenominator = 4096;

/** A third that was worked out is a third. */
function exactConstant(value: number): Decimal {
  const written = new Exact(value);
  if (written.decimalPlaces() < 12) return written;
  for (let denominator = 3; denominator <= largestDenominator; denominator += 1) {
    const numerator = Math.round(value * denominator);
    if (numerator !== 0 && numerator / denominator === value) return new Exact(numerator).div(denominator);
  }
  return written;
}

/** Values of one solution to sixty digits, worked out as they are asked for. Its given numbers count as they stand. */
export class ExactValues {
  readonly #known = new Map<QuantityId, Decimal>();

  constructor(private readonly solution: NetworkSolution) {}

  /** NaN or infinite where an expression has no value. */
  of(expression: Expression): Decimal {
    switch (expression.kind) {
      case 'reference':
        return this.#quantity(expression.id);
      case 'constant':
        return exactConstant(expression.value);
      // What was written of a network with other numbers has the rate of that one.
      case 'learning-rate':
        return new Exact(this.solution.document.learningRate);
      case 'sum':
        return expression.terms.reduce((total, term) => total.plus(this.of(term)), new Exact(0));
      case 'difference':
        return this.of(expression.left).minus(this.of(expression.right));
      case 'product':
        return expression.factors.reduce((total, factor) => total.times(this.of(factor)), one);
      case 'quotient':
        return this.of(expression.over).div(this.of(expression.under));
      case 'negative':
        return this.of(expression.of).neg();
      case 'square':
        return this.of(expression.of).pow(2);
      case 'power':
        return this.of(expression.of).pow(expression.exponent);
      case 'extremum':
        return Exact[expression.which](this.of(expression.left), this.of(expression.right));
      case 'function':
        return functions[expression.name](this.of(expression.argument));
      case 'step':
        return this.of(this.of(expression.argument).gt(0) ? expression.above : expression.below);
      case 'partial':
        return this.of(expression.equals);
    }
  }

  #quantity(id: QuantityId): Decimal {
    let known = this.#known.get(id);
    if (!known) {
      const quantity = this.solution.quantities.get(id);
      if (!quantity) throw new RangeError(`no quantity ${id} in this solution`);
      known = quantity.expression ? this.of(quantity.expression) : new Exact(quantity.value);
      this.#known.set(id, known);
    }
    return known;
  }
}
