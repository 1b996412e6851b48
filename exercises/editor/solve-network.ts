import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { tooLarge } from './too-large.ts';

/** A network from the page, worked out; refused where it is at fault, with the path, and where it is too large for that. */
export function solveNetwork(network: unknown): Outcome<NetworkSolution> {
  const parsed = parseNetwork(network);
  if (!parsed.ok) return parsed;
  const problem = tooLarge(parsed.value);
  return problem ? failure(problem) : solve(parsed.value);
}
