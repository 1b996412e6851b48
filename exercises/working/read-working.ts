import type { FoundMistake } from '../../engine/checking/candidates.ts';
import { mostPossible } from '../../engine/checking/verdict.ts';
import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import { isFaulty, type Choices, type Statement } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Diagnosis } from '../contract/drill-views.ts';
import type { WorkingReading } from '../contract/working-views.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { Recent } from '../drills/recent.ts';
import { solveWritten } from './solve-written.ts';

/** A page is written about one network, and looked at beside another one at most. */
const recent = new Recent<Outcome<Working>>(3);

/** As most documents round, where a line has no number. */
const usualDecimals = 4;
const mostDecimals = 15;

/** A worked solution, read and judged against a network, or a formula in its place; asked for at every key, so that what stands above it is kept. */
export function readWorking({
  network,
  text,
  choices = {},
}: {
  readonly network: unknown;
  readonly text: string;
  readonly choices?: Choices | undefined;
}): Outcome<WorkingReading> {
  const working = recent.of(JSON.stringify(network), () => workingOf(network));
  if (!working.ok) return working;
  const reading = working.value.read(text, choices);
  return success({
    ...reading,
    statements: reading.statements.map((statement, at) => ({
      ...statement,
      shown: shownLike(statement),
      diagnoses: isFaulty(statement.class) ? diagnosesOf(statement, working.value.mistakesAt(at)) : [],
    })),
  });
}

/** What happened, or may have, as in a drill: in the numbers of the page, to as many digits as its line has. */
function diagnosesOf({ quantity, kind, stated, figures }: Statement, found: readonly FoundMistake[]): Diagnosis[] {
  if (quantity === null || found.length > mostPossible) return [];
  const decimals = Math.max(0, ...figures.map(({ text }) => /[.,](\d+)/.exec(text)?.[1]?.length ?? 0));
  const precision = { decimals: kind === 'formula' ? usualDecimals : Math.min(decimals, mostDecimals) };
  const answer = kind === 'value' ? Number(stated.replace(/[−–]/, '-').replace(',', '.')) : NaN;
  return found.map((one) => {
    const { solution } = one.work.graph;
    const notation = solution.of === 'network' ? solution.document.notation : undefined;
    const printer = new Printer(solution, notation ?? 'numbered', precision);
    return diagnose(one, quantity, printer, Number.isFinite(answer) ? answer : undefined);
  });
}

function workingOf(network: unknown): Outcome<Working> {
  const solved = solveWritten(network);
  return solved.ok ? success(new Working(solved.value)) : solved;
}

/** What should stand there, to as many decimals as were stated, and to four figures where that says too little. */
function shownLike({ expected, stated }: Statement): string | null {
  if (expected === null) return null;
  const decimals = /\d[.,](\d+)\D*$/.exec(stated)?.[1]?.length ?? 0;
  const shown = writeNumber(expected, { decimals: Math.min(decimals, 15) });
  return Number(shown) === 0 || decimals === 0 ? writeNumber(expected, { significant: 4 }) : shown;
}
