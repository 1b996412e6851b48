import type { Expression, QuantityId } from '../expression/expression.ts';
import { formulaOf } from './formula.ts';
import type { Interval } from './interval.ts';
import { RangeEvaluator } from './range-evaluator.ts';

/** Every value that an expression can take while each operand is anywhere in its interval, and perhaps a little more. */
export function evaluateInterval(expression: Expression, rangeOf: (id: QuantityId) => Interval): Interval {
  const ids: QuantityId[] = [];
  const formula = formulaOf(expression, (id) => ids.push(id) - 1);
  const evaluator: RangeEvaluator = new RangeEvaluator((place) => {
    const id = ids[place];
    const { low, high } = id === undefined ? { low: NaN, high: NaN } : rangeOf(id);
    evaluator.set(low, high);
  }, undefined);
  evaluator.evaluate(formula);
  return { low: evaluator.low, high: evaluator.high };
}
