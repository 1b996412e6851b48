import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { Choices, Statement } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
import type { WorkingReading } from '../contract/working-views.ts';
import { Recent } from '../drills/recent.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** A page is written about one network, and looked at beside another one at most. */
const recent = new Recent<Outcome<Working>>(3);

/** A worked solution, read and judged against a network; asked for at every key, so that what stands above it is kept. */
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
    statements: reading.statements.map((statement) => ({ ...statement, shown: shownLike(statement) })),
  });
}

function workingOf(network: unknown): Outcome<Working> {
  const solved = solveNetwork(network);
  return solved.ok ? success(new Working(solved.value)) : solved;
}

/** What should stand there, to as many decimals as were stated, and to four figures where that says too little. */
function shownLike({ expected, stated }: Statement): string | null {
  if (expected === null) return null;
  const decimals = /\d[.,](\d+)\D*$/.exec(stated)?.[1]?.length ?? 0;
  const shown = writeNumber(expected, { decimals: Math.min(decimals, 15) });
  return Number(shown) === 0 || decimals === 0 ? writeNumber(expected, { significant: 4 }) : shown;
}
