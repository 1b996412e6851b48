import { roundTo, writeNumber } from '../../engine/precision/precision.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { DrawnTask } from '../../exercises/packs/draw-tasks.ts';
import { drawTasks } from '../../exercises/packs/draw-tasks.ts';
import { handOver, type HandedAttempt } from '../../exercises/packs/results/hand-over.ts';
import type { Results } from '../../exercises/packs/results/results-document.ts';
import type { TaskPack } from '../../exercises/packs/task-pack.ts';
import { checkAnswers } from '../../exercises/drills/check-answers.ts';
import { findDrill } from '../../exercises/drills/find-drill.ts';
import { prepare } from '../../exercises/drills/prepared-drill.ts';
import { keyItems } from '../../exercises/worksheets/key-items.ts';
import { valueOf } from '../drills/sheet.ts';

/** Noon of a day in November 2025. */
const begun = 1762516800000;

/**
 * What a learner answers to one drill of numbers: each right but those of which the key knows the mistake that this
 * learner makes.
 */
export function answersBy(drawn: DrawnTask, mistake?: MistakeName): { quantity: string; typed: string }[] {
  const prepared = prepare(valueOf(findDrill(drawn)), drawn.mode);
  return keyItems(prepared).map(({ quantity, precision, value, mistakes }) => {
    const wrong = mistakes.find(({ name }) => name === mistake)?.value;
    return { quantity, typed: writeNumber(wrong ?? roundTo(value, precision), precision) };
  });
}

/** The log of a learner who checks a whole sheet at once. */
export function attemptsAt(
  { drill, network, mode }: DrawnTask,
  answers: readonly { readonly quantity: string; readonly typed: string }[],
  at = begun,
): HandedAttempt[] {
  const judged = valueOf(checkAnswers({ drill, network, mode, answers }));
  return judged.flatMap((judgement, position): HandedAttempt[] => {
    const { quantity, verdict } = judgement;
    if (verdict === 'invalid' || verdict === 'coarse') return [];
    const typed = answers[position]?.typed ?? '';
    const mistake = judgement.diagnosis?.mistake;
    return [
      {
        at,
        check: `${drill} ${at}`,
        position,
        quantity,
        typed,
        verdict,
        mistake,
        hints: 0,
        took: 30_000,
        sheet: begun,
      },
    ];
  });
}

/** What a learner hands in who does every drill of a pack, with one mistake wherever it can be made. */
export function workedBy(pack: TaskPack, learner: string, mistake?: MistakeName): Results {
  const tasks = valueOf(drawTasks(pack, learner)).map((drawn, index) => ({
    task: drawn.task,
    part: drawn.part,
    attempts: attemptsAt(drawn, answersBy(drawn, mistake), begun + index * 60_000),
  }));
  return valueOf(handOver({ pack, learner, tasks }));
}
