import type { Checker } from '../../../engine/checking/checker.ts';
import type { Answer, Verdict } from '../../../engine/checking/verdict.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import { writeNumber, type Precision } from '../../../engine/precision/precision.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { NetworkDrill } from '../../../exercises/drills/drill.ts';
import { prepare } from '../../../exercises/drills/prepared-drill.ts';

/** A drill as a learner has it: what is written there already, and what is asked, to how many digits. */
export interface Sheet {
  /** Names it in what the bench reports. */
  readonly id: string;
  readonly solution: NetworkSolution;
  readonly checker: Checker;
  readonly precision: Precision;
  /** As written on the sheet. */
  readonly given: ReadonlyMap<QuantityId, string>;
  readonly fields: ReadonlyMap<QuantityId, Precision>;
}

/** The sheet that the workbook lays out for a drill. */
export function sheetOfDrill(drill: NetworkDrill, mode: DrillMode): Sheet {
  const { given, precisions } = prepare(drill, mode);
  const fields = new Map([...precisions].map(([id, { precision }]) => [id, precision]));
  return makeSheet(`${drill.id} ${mode}`, drill, given, fields);
}

type OnNetwork = Pick<NetworkDrill, 'solution' | 'checker' | 'precision'>;

export function makeSheet(
  id: string,
  { solution, checker, precision }: OnNetwork,
  given: readonly QuantityId[],
  fields: Sheet['fields'],
): Sheet {
  const written = given.flatMap((quantity) => {
    const { expression, value = NaN } = solution.quantities.get(quantity) ?? {};
    return expression ? [[quantity, writeNumber(value, precision)] as const] : [];
  });
  return { id, solution, checker, precision, given: new Map(written), fields };
}

/** As the workbook judges: what the sheet gives stands on the paper too. */
export function judgeSheet({ checker, given, precision }: Sheet, answers: readonly Answer[]): Verdict[] {
  const onSheet = [...given].map(([quantity, typed]): Answer => ({ quantity, typed, precision }));
  return checker.judge([...onSheet, ...answers]).slice(onSheet.length);
}
