import type { Instead } from '../../../engine/checking/mistakes/known-mistake.ts';
import { evaluate, operandsOf } from '../../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../../engine/expression/expression.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Quantity, Solution } from '../../../engine/solution/solution.ts';
import { roundByHand } from './round-by-hand.ts';

/** A figure on paper. */
export interface WrittenLine {
  readonly quantity: QuantityId;
  readonly written: number;
}

/** The work of a person who makes a mistake and goes on from it, every value rounded when it is written down. */
export class WorkAlong {
  readonly #written = new Map<QuantityId, number>();

  constructor(
    readonly solution: Solution,
    readonly precision: Precision,
    /** The mistake; nothing for who makes none. */
    readonly instead: Instead = () => undefined,
  ) {
    for (const quantity of solution.quantities.values()) {
      const work = this.#workOf(quantity);
      const value = work ? roundByHand(evaluate(work, this.written), precision) : quantity.value;
      this.#written.set(quantity.id, value);
    }
  }

  /** What stands on this person's paper. */
  readonly written = (id: QuantityId): number => this.#written.get(id) ?? NaN;

  /** Everything that had to be worked out for these, and they themselves, in the order of work. */
  storyOf(targets: readonly QuantityId[]): QuantityId[] {
    const needed = new Set<QuantityId>();
    const visit = (id: QuantityId): void => {
      const quantity = this.solution.quantities.get(id);
      const work = quantity && this.#workOf(quantity);
      if (!work || needed.has(id)) return;
      needed.add(id);
      for (const operand of operandsOf(work)) visit(operand);
    };
    for (const target of targets) visit(target);
    return [...this.solution.quantities.values()]
      .filter((quantity) => needed.has(quantity.id) && !isCopy(quantity))
      .map(({ id }) => id);
  }

  /** The last form is the shortest. */
  #workOf(quantity: Quantity): Expression | undefined {
    return this.instead(quantity)?.at(-1) ?? quantity.simplified ?? quantity.expression;
  }
}

/** Whether the right line would only say again what another says, as a sum of one path does. */
function isCopy({ simplified, expression }: Quantity): boolean {
  const work = simplified ?? expression;
  return work?.kind === 'reference' || (work?.kind === 'sum' && work.terms.length === 1);
}
