import type { Way } from '../../../engine/checking/way.ts';
import { waysToWork } from '../../../engine/checking/ways-to-work.ts';
import { evaluate } from '../../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../../engine/expression/expression.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Quantity, Solution } from '../../../engine/solution/solution.ts';
import { roundByHand } from './round-by-hand.ts';
import type { WrittenLine } from './work-along.ts';

/** How a reader works again what led to a line. */
interface Reader {
  /** The short form, as a − t for a delta, or the long one. */
  readonly formOf: (quantity: Quantity) => Expression | undefined;
  /** What is made of a value that no line shows, before it is gone on with. */
  readonly between: (value: number) => number;
}

/**
 * Whether each line comes out of those before it and of what the network states, in the short way and in the long one, with
 * a step of its own or at once, and whether or not the reader rounds what no line shows.
 */
export function followsFromLines(solution: Solution, precision: Precision, lines: readonly WrittenLine[]): boolean {
  const forms = [
    ({ simplified, expression }: Quantity) => simplified ?? expression,
    (long: Quantity) => long.expression,
    (stepwise: Quantity) => waysToWork(solution, stepwise).find(hasStep)?.expression ?? stepwise.expression,
  ];
  const roundings = [(value: number) => value, (value: number) => roundByHand(value, precision)];
  return forms.every((formOf) =>
    roundings.every((between) => {
      const shown = new Map<QuantityId, number>();
      return lines.every(({ quantity, written }) => {
        const value = workedFrom(solution, shown, { formOf, between }, quantity);
        shown.set(quantity, written);
        return roundByHand(value, precision) === written;
      });
    }),
  );
}

/** Whether the change of a weight or bias is worked out by itself. */
const hasStep = ({ needs }: Way): boolean => needs !== undefined;

function workedFrom(
  solution: Solution,
  shown: ReadonlyMap<QuantityId, number>,
  reader: Reader,
  id: QuantityId,
): number {
  const quantity = solution.quantities.get(id);
  const work = quantity && reader.formOf(quantity);
  if (!work) return quantity?.value ?? NaN;
  return evaluate(work, (operand) => {
    const written = shown.get(operand);
    if (written !== undefined) return written;
    const value = workedFrom(solution, shown, reader, operand);
    return solution.quantities.get(operand)?.expression ? reader.between(value) : value;
  });
}
