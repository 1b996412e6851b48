import type { Outcome } from '../../../engine/contract/outcome.ts';
import type { LearnerWork } from '../../../exercises/contract/class-views.ts';
import { itemsOf } from '../../parts/sheet/drill-items.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';
import { judgeAnswers } from '../drill/offered.ts';
import { ReopenedSession } from '../history/offered.ts';

/** The sheet of a learner's as it stood at the last check, with what is said of it now. */
export async function reopenTask({
  drill,
  mode,
  network,
  checks,
}: LearnerWork['tasks'][number]): Promise<Outcome<ReopenedSession>> {
  const source: DrillSource = { drill, mode, ...(network ? { network } : {}) };
  const sheet = await engine.call('openDrill', source);
  if (!sheet.ok) return sheet;
  const stood = new Map(checks.at(-1)?.answers.map(({ item, typed }) => [item, typed]));
  const sent = itemsOf(sheet.value).flatMap((item) => {
    const typed = stood.get(item.name);
    return typed === undefined ? [] : [{ item, typed }];
  });
  const judged = await judgeAnswers(source, sent);
  if (!judged.ok) return judged;
  const told = new Map(judged.value.map(({ item, judgement }) => [item.name, judgement]));
  return { ok: true, value: new ReopenedSession(source, sheet.value, Object.fromEntries(stood), told) };
}
