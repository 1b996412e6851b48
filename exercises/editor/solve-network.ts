import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { countQuantities } from './count-quantities.ts';

/** About a fifth of a second to work out; whoever hosts the engine does nothing else meanwhile. */
const mostQuantities = 250_000;

/** A network from the page, worked out; refused where it is at fault, with the path, and where it is too large for that. */
export function solveNetwork(network: unknown): Outcome<Solution> {
  const parsed = parseNetwork(network);
  if (!parsed.ok) return parsed;
  const values = countQuantities(parsed.value);
  if (values > mostQuantities) return failure({ code: 'network-too-large', values, most: mostQuantities });
  return solve(parsed.value);
}
