import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { Names } from '../../engine/reading/names.ts';
import { chainsOf } from '../../engine/working/runs.ts';
import { Recent } from '../drills/recent.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** A page is written about one network. */
const recent = new Recent<Outcome<Names>>(3);

/**
 * What a line of working is about: the quantities that the name at its beginning may stand for, the likeliest first, and
 * none where it begins with none. The name alone tells, and no number of the line, so that nothing is told by the answer.
 */
export function lineAbout({
  network,
  line,
}: {
  readonly network: unknown;
  readonly line: string;
}): Outcome<readonly QuantityId[]> {
  const names = recent.of(JSON.stringify(network), () => namesOf(network));
  if (!names.ok) return names;
  const begins = chainsOf(line).find(({ sides, goesOn }) => sides.length > 1 && !goesOn)?.sides[0]?.term;
  const meanings = begins ? names.value.meanings(begins) : [];
  return success(
    meanings.flatMap(({ grid }) => {
      const [entry, ...others] = grid.flat();
      return entry?.kind === 'reference' && others.length === 0 ? [entry.id] : [];
    }),
  );
}

function namesOf(network: unknown): Outcome<Names> {
  const solved = solveNetwork(network);
  return solved.ok ? success(new Names(solved.value)) : solved;
}
