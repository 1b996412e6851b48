import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { Choices, Reading } from '../../engine/working/contract.ts';
import { Working } from '../../engine/working/working.ts';
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
}): Outcome<Reading> {
  const working = recent.of(JSON.stringify(network), () => workingOf(network));
  return working.ok ? success(working.value.read(text, choices)) : working;
}

function workingOf(network: unknown): Outcome<Working> {
  const solved = solveNetwork(network);
  return solved.ok ? success(new Working(solved.value)) : solved;
}
