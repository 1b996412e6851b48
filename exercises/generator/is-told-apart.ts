import type { Checker } from '../../engine/checking/checker.ts';
import { digitsOf } from '../../engine/checking/separation.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Precision } from '../../engine/precision/precision.ts';

/** What one mode of a drill gives and asks. */
export interface Questions {
  /** Worked out, not stated by the network. */
  readonly given: readonly QuantityId[];
  /** In the order in which they are asked. */
  readonly asked: readonly QuantityId[];
}

/**
 * The digits that the first of all that is given and asked takes for which those of the precision do not do: with fewer,
 * a known mistake passes for right there, and null where none up to 12 do. Those of the precision where they do for all.
 */
export function digitsToTellFromRight(
  checker: Checker,
  modes: readonly Questions[],
  precision: Precision,
): number | null {
  const enough = digitsOf(precision);
  for (const { given, asked } of modes) {
    const known = new Set<QuantityId>();
    for (const quantity of [...given, ...asked]) {
      const needed = checker.digitsNeeded(quantity, precision, known);
      if (needed !== enough) return needed;
      known.add(quantity);
    }
  }
  return enough;
}

/** Whether no known mistake passes for right, and in an answer the usual ones have names of their own and no number fits many. */
export const isToldApart = (checker: Checker, { given, asked }: Questions, precision: Precision): boolean =>
  eachKnowingThoseBefore(asked, (quantity, known) => checker.keepsApart(quantity, precision, known), given) &&
  eachKnowingThoseBefore(given, (quantity, known) => isFineEnough(checker, quantity, precision, known));

const isFineEnough = (
  checker: Checker,
  quantity: QuantityId,
  precision: Precision,
  known: ReadonlySet<QuantityId>,
): boolean => checker.digitsNeeded(quantity, precision, known) === digitsOf(precision);

/** Whether something holds of each, all that comes before it being right. */
function eachKnowingThoseBefore(
  quantities: readonly QuantityId[],
  holds: (quantity: QuantityId, known: ReadonlySet<QuantityId>) => boolean,
  before: readonly QuantityId[] = [],
): boolean {
  const known = new Set(before);
  return quantities.every((quantity) => holds(quantity, known) && known.add(quantity) === known);
}
