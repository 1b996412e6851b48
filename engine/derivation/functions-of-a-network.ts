import { evaluate } from '../expression/evaluate.ts';
import type { Expression } from '../expression/expression.ts';
import { innerOf } from '../expression/inner.ts';
import type { NetworkDocument } from '../network/document.ts';
import { rewrite } from '../printing/rewrite.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { ExactValues, exactDigits } from './exact-values.ts';
import { withOtherNumbers } from './other-numbers.ts';

/** Networks with other numbers in which formulas are compared; so many that hardly two kinks lie on the same sides in all of them. */
const networks = 40;
/** In so many of them to sixty digits. */
const comparedExactly = 4;
/** Of the larger value: doubles that differ by more than this are not two ways to write one value. */
const clearly = 1e-8;
/** In as many networks an output may lie so near to 1 that 1 - a loses its digits; there sixty of them decide. */
const mostApart = networks / 2;
/** Of the larger value, or of 1: what sixty digits leave of a difference that is none. */
const nothing = `1e-${exactDigits - 20}`;

interface Instance {
  readonly solution: NetworkSolution;
  readonly exact: ExactValues;
}

/**
 * Decides whether formulas over the quantities of a network are one function of its weights, biases, inputs and targets: by
 * their values in networks of the same shape with other numbers, in doubles, and to sixty digits before they count as
 * equal. Formulas of analytic functions that are not the same agree in none of such numbers, but by a chance smaller than
 * that of a fault of the machine.
 */
export class FunctionsOfNetwork {
  readonly #instances: readonly Instance[];

  constructor(document: NetworkDocument) {
    const found: Instance[] = [];
    for (let seed = 1; found.length < networks && seed <= 2 * networks; seed += 1) {
      const solved = solve(withOtherNumbers(document, seed));
      if (solved.ok) found.push({ solution: solved.value, exact: new ExactValues(solved.value) });
    }
    this.#instances = found;
  }

  /** The solutions with other numbers, in which everything has the id that it has in the network itself. */
  get solutions(): readonly NetworkSolution[] {
    return this.#instances.map(({ solution }) => solution);
  }

  /** The value of a formula in each of them; not finite where it has none. */
  values(expression: Expression): readonly number[] {
    return this.#instances.map(({ solution }) => {
      const { learningRate: value } = solution.document;
      // What was written of a network with other numbers has the rate of that one.
      const own = rewrite(expression, (leaf) => (leaf.kind === 'learning-rate' ? { ...leaf, value } : undefined));
      return evaluate(own, (id) => solution.quantities.get(id)?.value ?? NaN);
    });
  }

  isSame(one: Expression, other: Expression): boolean {
    const [own, others] = [this.values(one), this.values(other)];
    const apart = new Set(own.flatMap((value, index) => (isNear(value, others[index] ?? NaN) ? [] : [index])));
    if (apart.size > mostApart) return false;
    return this.#instances.every(({ exact }, index) => {
      if (index >= comparedExactly && !apart.has(index)) return true;
      const [a, b] = [exact.of(one), exact.of(other)];
      if (!a.isFinite() || !b.isFinite()) return false;
      const size = a.abs().gt(b.abs()) ? a.abs() : b.abs();
      return a
        .minus(b)
        .abs()
        .lte((size.gt(1) ? size : size.plus(1)).times(nothing));
    });
  }

  /** Whether a formula divides by what is 0 whatever the numbers are. */
  dividesByNothing(expression: Expression): boolean {
    if (expression.kind === 'quotient') {
      const isNothing = this.#instances
        .slice(0, comparedExactly)
        .every(({ exact }) => exact.of(expression.under).abs().lt(nothing));
      if (isNothing) return true;
    }
    return innerOf(expression).some((part) => this.dividesByNothing(part));
  }
}

/** Whether values could be those of one function, as far as doubles tell. */
export const isAlike = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.length > 0 && one.every((value, index) => isNear(value, other[index] ?? NaN));

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= clearly * Math.max(Math.abs(one), Math.abs(other), 1e-6);
