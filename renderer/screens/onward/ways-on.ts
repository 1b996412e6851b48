import type { Difficulty } from '../../../exercises/contract/drill-views.ts';
import { connection } from '../../keeping/database/connection.ts';
import { latestSession } from '../../keeping/database/sessions.ts';
import { drillsLeft } from '../../keeping/session/session-facts.ts';
import type { Route } from '../../shell/navigation/route.ts';
import { generatedRoute } from '../../parts/generated-drill/generated-drill.ts';
import { newSeed } from '../../parts/generated-drill/new-seed.ts';
import type { NextStep } from '../start/offered.ts';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import { nextBeside, type DrillBeside } from './drills-beside.ts';
import type { FinishedSheet } from './finished-sheet.ts';

/** Where to go from a finished sheet. */
export type Way =
  /** What is planned for today, begun or not. */
  | { readonly to: 'plan'; readonly step: NextStep; readonly drills: readonly SessionDrill[] }
  /** What comes after it where it lies. */
  | ({ readonly to: 'next' } & DrillBeside)
  /** The same kind with numbers that nobody has seen. */
  | { readonly to: 'anew'; readonly route: Route };

/** Drills at hand are middling, as those of the examples are. */
const middling: Difficulty = 2;

/**
 * The ways on, the one to be taken first: what did not go smoothly is worth doing again; what did makes room for what is
 * planned today, or for what comes next. A drill of the day's session has its way on in the session's bar, and none here.
 * @param look finds out what there is to do now
 */
export async function waysOn(sheet: FinishedSheet, look: () => Promise<NextStep | undefined>): Promise<readonly Way[]> {
  const session = await connection.read((database) => latestSession(database, Date.now()));
  if (session.ok && session.value?.drills.some(({ drill }) => drill === sheet.drill)) return [];
  const [step, beside] = await Promise.all([look(), nextBeside(sheet)]);
  const { kind, mode, smooth, difficulty } = sheet;
  const anew: Way = {
    to: 'anew',
    route: generatedRoute({ kind, difficulty: difficulty ?? middling, seed: newSeed(), mode }),
  };
  const further: readonly Way[] = [...planned(step), ...(beside ? [{ to: 'next', ...beside } as const] : [])];
  return smooth ? [...further, anew] : [anew, ...further];
}

function planned(step: NextStep | undefined): readonly Way[] {
  switch (step?.kind) {
    case 'session':
      return [{ to: 'plan', step, drills: drillsLeft(step.session) }];
    case 'begin':
      return [{ to: 'plan', step, drills: step.plan.drills }];
    case 'unfinished':
      return step.instead ? planned(step.instead) : [];
    case 'first':
    case 'rest':
    case undefined:
      return [];
  }
}
