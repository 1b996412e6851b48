import type { DrillKind } from '../../../exercises/contract/drill-views.ts';
import type { Attempt } from '../../keeping/database/attempt.ts';
import { connection } from '../../keeping/database/connection.ts';
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

/** The very same drill. A network of the learner's own that lies on the shelf no more is put there again. */
export async function sameRoute(
  { drill, mode, network }: Attempt,
  now: number,
  nextId: () => string,
): Promise<Stored<Route>> {
  if (!network) return { ok: true, value: routeOfDrill(drill, mode) };
  const found = await connection.read((database) => findOnShelf(database, network));
  if (!found.ok) return found;
  const id = found.value?.id ?? nextId();
  const kept = found.value === undefined ? await keepNetwork(changedIn(thisRun, { id }, network, now)) : undefined;
  return kept && !kept.ok ? kept : { ok: true, value: drillRoute(drill, mode, id) };
}
