import type { Expression, QuantityId } from '../expression/expression.ts';
import { operandsOf } from '../expression/evaluate.ts';
import type { Quantity, Solution } from '../solution/solution.ts';
import { formulaOf, type Formula } from './formula.ts';
import { waysToWork } from './ways-to-work.ts';

/** One order of work, ready to be evaluated. */
export interface WorkedWay {
  readonly formula: Formula;
  /** Places of the quantities that this way never writes down. */
  readonly passes: readonly number[];
}

/** A solution whose quantities are known by their place in the order of work, from 0. */
export class WorkGraph {
  readonly quantities: readonly Quantity[];
  readonly #places = new Map<QuantityId, number>();
  readonly #operands: (readonly number[] | undefined)[] = [];
  readonly #ways: (readonly WorkedWay[] | undefined)[] = [];

  constructor(readonly solution: Solution) {
    this.quantities = [...solution.quantities.values()];
    for (const [place, { id }] of this.quantities.entries()) this.#places.set(id, place);
  }

  readonly placeOf = (id: QuantityId): number => {
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`no quantity ${id} in this solution`);
    return place;
  };

  at(place: number): Quantity {
    const quantity = this.quantities[place];
    if (!quantity) throw new RangeError(`no quantity at place ${place}`);
    return quantity;
  }

  /** What a quantity is made of in its first way; every other way passes over some to the operands of these. */
  operands(place: number): readonly number[] {
    let found = this.#operands[place];
    if (!found) {
      const { expression } = this.at(place);
      found = expression ? [...operandsOf(expression)].map(this.placeOf) : [];
      this.#operands[place] = found;
    }
    return found;
  }

  /** The usual orders of work; none for what is given. */
  ways(place: number): readonly WorkedWay[] {
    let found = this.#ways[place];
    if (!found) {
      found = waysToWork(this.solution, this.at(place)).map(({ expression, passes }) => ({
        formula: this.formula(expression),
        passes: passes.map(this.placeOf),
      }));
      this.#ways[place] = found;
    }
    return found;
  }

  formula(expression: Expression): Formula {
    return formulaOf(expression, this.placeOf);
  }
}
