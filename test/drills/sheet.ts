import type { NetworkSolution, Solution } from '../../engine/solution/solution.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { DrillMode, DrillSheet, NetworkSheet, NumberField } from '../../exercises/contract/drill-views.ts';
import type { TypedAnswer } from '../../exercises/contract/views.ts';
import type { NetworkDrill } from '../../exercises/drills/drill.ts';
import { findDrill, type DrillRequest } from '../../exercises/drills/find-drill.ts';
import { openDrill } from '../../exercises/drills/open-drill.ts';

/** What must be there, or the test says what is there instead. */
export function valueOf<Value>(outcome: { readonly ok: boolean; readonly value?: Value }): Value {
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export const sheetOf = (request: DrillRequest, mode: DrillMode): DrillSheet => valueOf(openDrill({ ...request, mode }));

export const networkDrillOf = (request: DrillRequest): NetworkDrill => onNetwork(valueOf(findDrill(request)));

/** A drill, a sheet or a mistake that is on a network, and not on a formula. */
export function onNetwork<Sheet extends { readonly of: string; readonly id: string }>(
  sheet: Sheet,
): Extract<Sheet, { readonly of: 'network' }> {
  if (!isOnNetwork(sheet)) throw new Error(`${sheet.id} is on no network`);
  return sheet;
}

const isOnNetwork = <Sheet extends { readonly of: string }>(
  sheet: Sheet,
): sheet is Extract<Sheet, { readonly of: 'network' }> => sheet.of === 'network';

export const networkSheetOf = (request: DrillRequest, mode: DrillMode): NetworkSheet =>
  onNetwork(sheetOf(request, mode));

export const solutionOf = (request: DrillRequest): NetworkSolution => networkDrillOf(request).solution;

/** Every field of a sheet, in the order in which they are worked through. */
export function fieldsOf({ parts }: DrillSheet): NumberField[] {
  return parts.flatMap((part): NumberField[] => {
    switch (part.kind) {
      case 'lines':
        return part.lines.map(({ field }) => field);
      case 'table':
        return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'quantity' in cell ? [cell] : [])));
      case 'matrix':
        return part.rows.flat();
      case 'order':
      case 'choice':
      case 'derivation':
        return [];
    }
  });
}

/** What somebody writes who makes no mistake and rounds only in the end. */
export const rightAnswers = (sheet: DrillSheet, { quantities }: Solution): TypedAnswer[] =>
  fieldsOf(sheet).map(({ quantity, precision }) => ({
    quantity,
    typed: writeNumber(quantities.get(quantity)?.value ?? NaN, precision),
  }));
