import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { Judged } from './attempts-of-check.ts';
import type { DrillSource } from '../../parts/sheet/drill-source.ts';

type Judgements =
  { readonly ok: true; readonly value: readonly Judged[] } | { readonly ok: false; readonly error: WorkbookError };

/** What the engine says of answers. Everything written goes along: earlier ones are the learner's own for later ones. */
export async function judgeAnswers(
  source: DrillSource,
  sent: readonly Omit<Judged, 'judgement'>[],
): Promise<Judgements> {
  const answers = sent.map(({ item, typed }) => ({ quantity: item.name, typed }));
  const outcome = await engine.call('checkAnswers', { ...source, answers });
  if (!outcome.ok) return outcome;
  const judged = sent.flatMap((answer, index) => {
    const judgement = outcome.value[index];
    return judgement ? [{ ...answer, judgement }] : [];
  });
  return { ok: true, value: judged };
}
