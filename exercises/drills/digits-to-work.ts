import { digitsOf, withDigits } from '../../engine/checking/separation.ts';
import { evaluate, operandsOf } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { roundTo, type Precision } from '../../engine/precision/precision.ts';
import type { Quantity, Solution } from '../../engine/solution/solution.ts';
import type { Questions } from '../generator/is-told-apart.ts';

/**
 * The fewest digits, from the usual ones up to so many, with which all that is asked, and all that leads there, can be
 * worked from values as they are written: an output of 0.00004 is 0.0000 to four decimals, and nothing can be divided by
 * that. The usual ones where no number of digits will do.
 */
export function digitsToWork(
  solution: Solution,
  modes: readonly Questions[],
  usual: Precision,
  mostDigits: number,
): number {
  const needed = new Map<QuantityId, Quantity>();
  for (const { asked } of modes) for (const id of asked) addWithOperands(solution, id, needed);
  const least = digitsOf(usual);
  const counts = Array.from({ length: Math.max(0, mostDigits - least + 1) }, (_, index) => least + index);
  return counts.find((digits) => canBeWorked(solution, needed, withDigits(usual, digits))) ?? least;
}

/** The short form is what is worked where there is one. */
const workOf = ({ simplified, expression }: Quantity) => simplified ?? expression;

function addWithOperands(solution: Solution, id: QuantityId, needed: Map<QuantityId, Quantity>): void {
  const quantity = solution.quantities.get(id);
  if (!quantity || needed.has(id)) return;
  needed.set(id, quantity);
  const work = workOf(quantity);
  if (work) for (const operand of operandsOf(work)) addWithOperands(solution, operand, needed);
}

function canBeWorked(solution: Solution, needed: ReadonlyMap<QuantityId, Quantity>, precision: Precision): boolean {
  const written = (id: QuantityId): number => {
    const quantity = solution.quantities.get(id);
    if (!quantity) return NaN;
    return quantity.expression ? roundTo(quantity.value, precision) : quantity.value;
  };
  return [...needed.values()].every((quantity) => {
    const work = workOf(quantity);
    return !work || Number.isFinite(evaluate(work, written));
  });
}
