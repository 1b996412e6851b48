import { evaluate, operandsOf } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import { isSame, type FoundMistake } from '../../engine/checking/candidates.ts';
import type { Quantity } from '../../engine/solution/solution.ts';

export type ValueOf = (id: QuantityId) => number;

/** Where a mistake was made: the first quantity on the way to the answer that came out wrong by it. */
export interface MistakeSite {
  readonly quantity: Quantity;
  /** Everything that came out wrong by it on the way, not by what went in. */
  readonly all: readonly Quantity[];
  /** How it was worked. */
  readonly worked: Expression;
  /** How it should have been worked. */
  readonly right: Expression;
  /** The values it was worked from: the learner's own, in full. */
  readonly workedFrom: ValueOf;
  /** The values it should have been worked from. */
  readonly rightFrom: ValueOf;
}

export function siteOf({ name, detour, work, straight }: FoundMistake, asked: QuantityId): MistakeSite {
  const { graph } = work;
  const workedFrom: ValueOf = (id) => work.goingOn(id).low;
  const rightFrom: ValueOf = (id) => straight.goingOn(id).low;
  const sites = [...ancestorsOf(asked, work)]
    .sort((one, other) => one - other)
    .flatMap((place): Omit<MistakeSite, 'all'>[] => {
      const quantity = graph.at(place);
      const worked = detour.instead(quantity)?.at(-1);
      const right = quantity.simplified ?? quantity.expression;
      if (!worked || !right || isSame(evaluate(worked, workedFrom), evaluate(right, rightFrom))) return [];
      return [{ quantity, worked, right, workedFrom, rightFrom }];
    });
  // A slope that was dropped is missed where the error is multiplied by it.
  const whereMissed =
    name === 'slope-dropped' ? sites.find(({ quantity }) => quantity.name.kind === 'delta') : undefined;
  const site = whereMissed ?? sites[0];
  if (!site) throw new RangeError(`${name} does not touch ${asked}`);
  return { ...site, all: sites.map(({ quantity }) => quantity) };
}

/** Places of a quantity and of all that it was worked from along the detour, as far as nothing stood on paper. */
function ancestorsOf(asked: QuantityId, { graph, course }: FoundMistake['work']): Set<number> {
  const found = new Set<number>();
  const visit = (place: number): void => {
    if (found.has(place)) return;
    found.add(place);
    const { expression } = graph.at(place);
    for (const form of course.detour?.instead(graph.at(place)) ?? (expression ? [expression] : [])) {
      for (const operand of operandsOf(form)) {
        const next = graph.placeOf(operand);
        if (!course.onPaper.has(next)) visit(next);
      }
    }
  };
  visit(graph.placeOf(asked));
  return found;
}
