import { Checker } from '../../engine/checking/checker.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';

/** The checker of a network that can be worked through. */
export function checkerOf(document: NetworkDocument): Checker<NetworkSolution> {
  const solved = solve(document);
  if (!solved.ok) throw new Error(JSON.stringify(solved.error));
  return new Checker(solved.value);
}
