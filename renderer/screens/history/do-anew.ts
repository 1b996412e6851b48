import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { connection } from '../../keeping/database/connection.ts';
import { changedFormula } from '../../keeping/database/formula-line.ts';
import { allFormulas, keepFormula } from '../../keeping/database/formulas.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import { findOnShelf, keepNetwork } from '../../keeping/database/networks.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import type { Stored } from '../../keeping/database/stored.ts';
import { drillRoute, routeOfDrill, type Route } from '../../shell/navigation/route.ts';
import { generatedRoute, readGeneratedId } from '../../parts/generated-drill/generated-drill.ts';
import { newSeed } from '../../parts/generated-drill/new-seed.ts';

/** A drill of the same kind and difficulty with numbers that nobody has seen; undefined where it was not made up. */
export function freshRoute({ drill, mode }: Attempt, kinds: readonly DrillKind[]): Route | undefined {
  const made = readGeneratedId(drill, kinds);
  return made && generatedRoute({ ...made, seed: newSeed(), mode });
}

/** The very same drill. A network or formula of the learner's own that lies on the shelf no more is put there again. */
export async function sameRoute(
  { drill, mode, network, formula }: Attempt,
  now: number,
  nextId: () => string,
): Promise<Stored<Route>> {
  if (formula) return sameFormula(drill, mode, formula, now, nextId);
  if (!network) return { ok: true, value: routeOfDrill(drill, mode) };
  const found = await connection.read((database) => findOnShelf(database, network));
  if (!found.ok) return found;
  const id = found.value?.id ?? nextId();
  const kept = found.value === undefined ? await keepNetwork(changedIn(thisRun, { id }, network, now)) : undefined;
  return kept && !kept.ok ? kept : { ok: true, value: drillRoute(drill, mode, id) };
}

async function sameFormula(
  drill: string,
  mode: DrillMode,
  formula: FormulaDocument,
  now: number,
  nextId: () => string,
): Promise<Stored<Route>> {
  const wanted = JSON.stringify(formula);
  const found = await connection.read(allFormulas);
  if (!found.ok) return found;
  const lies = found.value.find((stored) => JSON.stringify(stored.formula) === wanted);
  const id = lies?.id ?? nextId();
  const kept = lies ? undefined : await keepFormula(changedFormula(thisRun, { id }, formula, now));
  return kept && !kept.ok ? kept : { ok: true, value: drillRoute(drill, mode, undefined, id) };
}
