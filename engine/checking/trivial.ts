import { operandsOf } from '../expression/evaluate.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Quantity } from '../solution/solution.ts';
import type { Precision } from '../precision/precision.ts';
import { isSame, type Work } from './candidates.ts';
import { valueBeforeTheStep } from './value-before-the-step.ts';
import { lastPlace } from './written-range.ts';

/** Below 0 a ReLU gives 0, and so does its slope: that is what there is to work out. */
const isBySide = ({ expression }: Quantity): boolean => expression?.kind === 'function' || expression?.kind === 'step';

interface Asked {
  readonly quantity: QuantityId;
  readonly precision: Precision;
}

/**
 * Whether a wrong earlier value leaves nothing to work out: the result is 0, the value before the step, or just a copy of
 * what it is worked from, though the right work would not be.
 */
export function isTrivial(own: Work, right: Work, { quantity: id, precision }: Asked): boolean {
  const { graph } = own.full;
  const quantity = graph.at(graph.placeOf(id));
  const value = own.full.of(id).low;
  const half = 0.5 * lastPlace(value, precision);
  if (Math.abs(value) <= half) return !isBySide(quantity);
  const before = valueBeforeTheStep(graph.solution, quantity);
  if (before !== undefined && Math.abs(value - before) <= half) return true;
  const operands = quantity.expression ? [...operandsOf(quantity.expression)] : [];
  return operands.some(
    (operand) =>
      Math.abs(own.full.goingOn(operand).low - value) <= half &&
      !isSame(right.full.goingOn(operand).low, quantity.value),
  );
}
