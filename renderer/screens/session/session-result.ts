import type { Progress } from '../../../exercises/contract/learning-views.ts';
import { connection } from '../../keeping/database/connection.ts';
import { attemptsOfDrill } from '../../keeping/database/history.ts';
import type { Session } from '../../keeping/database/session.ts';
import { loadSummary } from '../../keeping/database/summaries.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { Learning } from '../../keeping/learning/learning.svelte.ts';
import { nextReviews, type NextReviews } from '../start/offered.ts';
import { changesOf, minutesTaken, outcomeOfDrill, type DrillOutcome } from './session-outcome.ts';

/** What came of a session. */
export interface SessionResult {
  readonly session: Session;
  readonly drills: readonly DrillOutcome[];
  readonly minutes: number;
  /** Empty where it is not known any more how things stood before. */
  readonly changes: ReturnType<typeof changesOf>;
  /** Skills that are due all the same. */
  readonly due: number;
  readonly reviews: NextReviews | null;
}

/** Undefined where the record cannot be read; why is told by what is known of the learner. */
export async function resultOf(session: Session, learning: Learning): Promise<SessionResult | undefined> {
  await learning.update();
  const { progress } = learning;
  const found = await connection.read((database) =>
    Promise.all(session.drills.map(({ drill }) => attemptsOfDrill(database, drill))),
  );
  if (!progress || !found.ok) return undefined;
  const before = await progressBefore(session);
  return {
    session,
    drills: session.drills.map(({ drill }, index) => outcomeOfDrill(drill, found.value[index] ?? [], session)),
    minutes: minutesTaken(found.value.flat(), session),
    changes: before ? changesOf(session, before, progress) : [],
    due: progress.due.length,
    reviews: nextReviews(progress),
  };
}

async function progressBefore({ begun }: Session): Promise<Progress | undefined> {
  const summary = await loadSummary('session');
  if (!summary.ok || !summary.value) return undefined;
  const progress = await engine.call('progress', { summary: summary.value, now: begun });
  return progress.ok ? progress.value : undefined;
}
