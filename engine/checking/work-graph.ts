import type { Expression, QuantityId } from '../expression/expression.ts';
import { operandsOf } from '../expression/evaluate.ts';
import type { Quantity, Solution } from '../solution/solution.ts';
import { formulaOf, type Formula } from './formula.ts';
import { formsToWork } from './forms-to-work.ts';
import { planOf, type Plan } from './orders/plan.ts';
import type { Form } from './usual-forms.ts';
import { waysToWork } from './ways-to-work.ts';

/** One order of work, ready to be evaluated. */
export interface WorkedWay {
  readonly formula: Formula;
  /** Places of the quantities that this way never writes down. */
  readonly passes: readonly number[];
  /** Places of what must stand on paper for this way. */
  readonly needs: readonly number[];
}

/** A value that is worked out first in a form. */
export interface WorkedBase {
  readonly formula: Formula;
  readonly rises: boolean;
}

/** A way in another form, over its bases by their place in the list. */
export interface WorkedForm extends WorkedWay {
  readonly bases: readonly WorkedBase[];
  /** The quantities in the bases with which its value grows. */
  readonly rising: ReadonlySet<number>;
}

/** The plans of a formula by what of `opened`, the quantities that it may be worked past, stands on paper. */
interface KnownPlans {
  readonly opened: readonly number[];
  readonly plans: Map<string, Plan>;
}

/** A solution whose quantities are known by their place in the order of work, from 0. */
export class WorkGraph {
  readonly quantities: readonly Quantity[];
  readonly #places = new Map<QuantityId, number>();
  readonly #operands: (readonly number[] | undefined)[] = [];
  readonly #forms: (readonly WorkedForm[] | undefined)[] = [];
  readonly #plans = new Map<Formula, KnownPlans>();
  readonly #plansAlone = new Map<Formula, Plan>();
  readonly #shortest: (Formula | null | undefined)[] = [];
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

  /**
   * What a quantity is made of in its first way, and what another needs on paper; every other way passes over some to the
   * operands of these.
   */
  operands(place: number): readonly number[] {
    let found = this.#operands[place];
    if (!found) {
      const { expression } = this.at(place);
      const needed = this.ways(place).flatMap(({ needs }) => needs);
      found = expression ? [...[...operandsOf(expression)].map(this.placeOf), ...needed] : [];
      this.#operands[place] = found;
    }
    return found;
  }

  /** The usual orders of work; none for what is given. */
  ways(place: number): readonly WorkedWay[] {
    let found = this.#ways[place];
    if (!found) {
      found = waysToWork(this.solution, this.at(place)).map(({ expression, passes, needs = [] }) => ({
        formula: this.formula(expression),
        passes: passes.map(this.placeOf),
        needs: needs.map(this.placeOf),
      }));
      this.#ways[place] = found;
    }
    return found;
  }

  /** The other forms that its functions have. */
  forms(place: number): readonly WorkedForm[] {
    let found = this.#forms[place];
    if (!found) {
      found = formsToWork(this.solution, this.at(place)).map(({ form, passes }) => this.#form(form, passes));
      this.#forms[place] = found;
    }
    return found;
  }

  /** The way with the fewest factors: what people put in for a quantity. Undefined for what is given. */
  shortest(place: number): Formula | undefined {
    let found = this.#shortest[place];
    if (found === undefined) {
      const { simplified, expression } = this.at(place);
      const written = simplified ?? expression;
      found = written ? this.formula(written) : null;
      this.#shortest[place] = found;
    }
    return found ?? undefined;
  }

  #form({ bases, expression, rising }: Form, passes: readonly QuantityId[]): WorkedForm {
    const ids = bases.map(({ id }) => id);
    return {
      formula: bases.length > 0 ? formulaOf(expression, (id) => ids.indexOf(id)) : this.formula(expression),
      passes: passes.map(this.placeOf),
      needs: [],
      bases: bases.map((base) => ({ formula: this.formula(base.expression), rises: base.rises })),
      rising: new Set(rising.map(this.placeOf)),
    };
  }

  /** In which orders a formula can be worked where every quantity may be passed over that does not stand on paper. */
  planOf(formula: Formula, onPaper: { readonly has: (place: number) => boolean }): Plan {
    let known = this.#plans.get(formula);
    if (!known) {
      const opened = new Set<number>();
      const plan = planOf(formula, (place) => {
        opened.add(place);
        return this.shortest(place);
      });
      this.#plans.set(formula, (known = { opened: [...opened], plans: new Map([['', plan]]) }));
    }
    // Whatever else stands on paper, this decides.
    let key = '';
    for (const place of known.opened) if (onPaper.has(place)) key += `${place} `;
    let found = known.plans.get(key);
    if (!found) {
      found = planOf(formula, (place) => (onPaper.has(place) ? undefined : this.shortest(place)));
      known.plans.set(key, found);
    }
    return found;
  }

  /** In which orders a formula can be worked in which nothing is opened: what it is made of stands in it. */
  readonly planAlone = (formula: Formula): Plan => {
    let found = this.#plansAlone.get(formula);
    if (!found) this.#plansAlone.set(formula, (found = planOf(formula, () => undefined)));
    return found;
  };

  formula(expression: Expression): Formula {
    return formulaOf(expression, this.placeOf);
  }
}
