import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { DrillMode, DrillSheet, NumberField } from '../../exercises/contract/drill-views.ts';
import type { TypedAnswer } from '../../exercises/contract/views.ts';
import { findDrill, type DrillRequest } from '../../exercises/drills/find-drill.ts';
import { openDrill } from '../../exercises/drills/open-drill.ts';

/** What must be there, or the test says what is there instead. */
export function valueOf<Value>(outcome: { readonly ok: boolean; readonly value?: Value }): Value {
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export const sheetOf = (request: DrillRequest, mode: DrillMode): DrillSheet => valueOf(openDrill({ ...request, mode }));

export const solutionOf = (request: DrillRequest): NetworkSolution => valueOf(findDrill(request)).solution;

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
export const rightAnswers = (sheet: DrillSheet, { quantities }: NetworkSolution): TypedAnswer[] =>
  fieldsOf(sheet).map(({ quantity, precision }) => ({
    quantity,
    typed: writeNumber(quantities.get(quantity)?.value ?? NaN, precision),
  }));
