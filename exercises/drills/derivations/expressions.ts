import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import type { Solution } from '../../../engine/solution/solution.ts';
import type { PlannedDerivation } from '../drill-plan.ts';
import { networkPrinter } from '../network-printer.ts';
import { findDrill, type DrillRequest } from '../find-drill.ts';
import type { ModeWanted } from '../open-drill.ts';
import { prepare } from '../prepared-drill.ts';
import { isDerivation, readDerivation } from './judge-derivation.ts';
import { rightDerivation } from './print-derivation.ts';

type Wanted = DrillRequest & ModeWanted & { readonly item: string };

/** How what is typed for an item is understood, in the notation of the sheet; null where it cannot be read. */
export function readExpression({ typed, ...wanted }: Wanted & { readonly typed: string }): Outcome<Printed | null> {
  const found = find(wanted);
  return found.ok ? success(readDerivation(found.value.part.asks, typed, found.value.printer)) : found;
}

/** What should have been written for an item. */
export function rightExpression(wanted: Wanted): Outcome<Printed> {
  const found = find(wanted);
  return found.ok ? success(rightDerivation(found.value.part, found.value.printer)) : found;
}

function find({
  item,
  mode = 'guided',
  ...request
}: Wanted): Outcome<{ readonly part: PlannedDerivation; readonly printer: Printer }> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const part = prepare(found.value, mode)
    .plan.parts.filter(isDerivation)
    .find((one) => one.item === item);
  const { solution, notation, precision } = found.value;
  return part
    ? success({ part, printer: networkPrinter(new Printer<Solution>(solution, notation, precision)) })
    : failure({ code: 'unknown-quantity', quantity: item });
}
