import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { readDerivation } from '../drills/derivations/judge-derivation.ts';
import { networkPrinter } from '../drills/network-printer.ts';
import { notationOf } from './open-mistake.ts';
import { findMistake } from './find-mistake.ts';

/** How what is typed for a repair in letters is understood, right or not; null where it cannot be read. */
export function readRepair({
  mistake,
  typed,
}: {
  readonly mistake: string;
  readonly typed: string;
}): Outcome<Printed | null> {
  const found = findMistake(mistake);
  if (!found.ok) return found;
  const { solution, precision, lines, revealed } = found.value;
  // It is written once the line is found.
  const asks = lines[revealed.line]?.quantity ?? '';
  return success(
    readDerivation(asks, typed, networkPrinter(new Printer<Solution>(solution, notationOf(solution), precision))),
  );
}
