import { success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { FormulaNames } from '../../engine/reading/formula-names.ts';
import type { NameReader } from '../../engine/reading/name-reader.ts';
import { Names } from '../../engine/reading/names.ts';
import { chainsOf } from '../../engine/working/runs.ts';
import { Recent } from '../drills/recent.ts';
import { solveWritten } from './solve-written.ts';

/** A page is written about one network or formula. */
const recent = new Recent<Outcome<NameReader>>(3);

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
  const begins = chainsOf(line, names.value.words).find(({ sides, goesOn }) => sides.length > 1 && !goesOn)?.sides[0]
    ?.term;
  const meanings = begins ? names.value.meanings(begins) : [];
  return success(
    meanings.flatMap(({ grid }) => {
      const [entry, ...others] = grid.flat();
      return entry?.kind === 'reference' && others.length === 0 ? [entry.id] : [];
    }),
  );
}

function namesOf(network: unknown): Outcome<NameReader> {
  const solved = solveWritten(network);
  if (!solved.ok) return solved;
  const { value } = solved;
  return success(value.of === 'network' ? new Names(value) : new FormulaNames(value));
}
