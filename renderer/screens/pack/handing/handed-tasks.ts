import type { HandedAttempt } from '../../../../exercises/packs/results/hand-over.ts';
import type { DrawnTask } from '../../../../exercises/packs/draw-tasks.ts';
import type { Attempt } from '../../../keeping/database/attempt.ts';
import { byTask, taskId } from '../task-source.ts';

/** What goes into a file of results of an answer: nothing that does not belong to the task. */
const handed = ({ at, check, position, quantity, typed, verdict, mistake, hints, took, sheet, beside }: Attempt) =>
  ({
    at,
    check,
    position,
    quantity,
    typed,
    verdict,
    hints,
    took,
    ...(mistake === undefined ? {} : { mistake }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(beside === undefined ? {} : { beside }),
  }) satisfies HandedAttempt;

/** The answers of the log by the drills of a pack, in the pack's order. */
export function handedTasks(pack: string, drawn: readonly DrawnTask[], attempts: readonly Attempt[]) {
  const answered = byTask(attempts);
  return drawn.map((one) => ({
    task: one.task,
    part: one.part,
    attempts: (answered.get(taskId(pack, one)) ?? []).map(handed),
  }));
}
