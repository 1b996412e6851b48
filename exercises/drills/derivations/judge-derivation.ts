import { DerivationJudge } from '../../../engine/derivation/derivation-judge.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import type { Judgement } from '../../contract/drill-views.ts';
import type { PlannedDerivation, PlannedPart } from '../drill-plan.ts';
import { printGrid, rightDerivation } from './print-derivation.ts';
import { sayDifference, sayMistake, sayTrouble } from './say-derivation.ts';

export const isDerivation = (part: PlannedPart): part is PlannedDerivation => part.kind === 'derivation';

/** Each solves its network anew with other numbers, which is done once for a drill. */
const judges = new WeakMap<NetworkSolution, DerivationJudge>();

function judgeOf(solution: NetworkSolution): DerivationJudge {
  const found = judges.get(solution) ?? new DerivationJudge(solution);
  judges.set(solution, found);
  return found;
}

/** Judges a derivative that was written in letters. */
export function judgeDerivation(part: PlannedDerivation, typed: string, printer: Printer): Judgement {
  const { item: quantity, asks } = part;
  const found = judgeOf(printer.solution).judge(asks, typed);
  if (found.verdict === 'invalid') {
    return found.trouble.kind === 'empty'
      ? { quantity, verdict: 'invalid', problem: 'empty' }
      : { quantity, verdict: 'invalid', problem: 'not-derived', remark: sayTrouble(found.trouble) };
  }
  const written = printGrid(found.reading.grid, printer);
  const said = { quantity, reading: typed.trim(), written, value: null };
  switch (found.verdict) {
    case 'correct':
      return { ...said, verdict: 'correct' };
    case 'mistake':
      return {
        ...said,
        verdict: 'mistake',
        diagnosis: {
          mistake: found.mistake,
          sentence: sayMistake(found.mistake, printer, asks),
          worked: written,
          right: rightDerivation(part, printer),
          step: typeof asks === 'string' ? asks : (asks[0]?.[0] ?? ''),
        },
      };
    case 'wrong':
      return { ...said, verdict: 'wrong', remark: sayDifference(found.difference, printer) };
  }
}

/** How what was typed is understood, whether it is right or not; null where it cannot be read. */
export function readDerivation(asks: PlannedDerivation['asks'], typed: string, printer: Printer): Printed | null {
  const grid = judgeOf(printer.solution).read(asks, typed);
  return grid ? printGrid(grid, printer) : null;
}
