import { evaluate } from '../expression/evaluate.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Solution } from '../solution/solution.ts';
import { roundTo, type Precision } from './precision.ts';

/**
 * The solution as a person works it: every result is rounded when it is written down, and the work goes on with what
 * is written. What the network gives is taken as given.
 */
export function workByHand(solution: Solution, precision: Precision): ReadonlyMap<QuantityId, number> {
  const written = new Map<QuantityId, number>();
  for (const { id, expression, simplified, value } of solution.quantities.values()) {
    const work = simplified ?? expression;
    written.set(
      id,
      work
        ? roundTo(
            evaluate(work, (operand) => written.get(operand) ?? NaN),
            precision,
          )
        : value,
    );
  }
  return written;
}
