import * as v from 'valibot';
import type { Work } from '../../../engine/contract/job.ts';
import { readInput } from '../../../engine/contract/method.ts';
import { success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { ClassProgress, ClassView, ResultsFile } from '../../contract/class-views.ts';
import type { DrawnTask } from '../draw-tasks.ts';
import { judgeTask } from '../results/judge-task.ts';
import type { TaskResult } from '../results/results-document.ts';
import type { Handed } from './fold-class.ts';
import { readFiles, viewOf } from './read-class.ts';

export interface ClassInput {
  readonly files: readonly ResultsFile[];
}

export const resultsFiles = v.array(v.object({ name: v.string(), text: v.string() }));

const input = v.object({ files: resultsFiles });

export const readClassInput = (sent: unknown): Outcome<ClassInput> => readInput(input, sent);

/** One drill of one learner's, to be judged again. */
interface Unit {
  readonly learner: number;
  readonly drawn: DrawnTask;
  readonly result: TaskResult;
}

/** The tables of a class, every answer judged again: a step of it is one drill of one learner's. */
export function judgeClass({ files }: ClassInput): Outcome<Work<ClassProgress, ClassView>> {
  const { handed, refused } = readFiles(files);
  const units = unitsOf(handed);
  const judged = new Map<Unit, TaskResult>();
  const changed = handed.map(() => 0);
  let next = 0;
  let isCancelled = false;
  const judge = (unit: Unit): void => {
    const again = judgeTask(unit.drawn, unit.result);
    // What this version cannot open stays as it was handed in.
    if (!again.ok) return;
    judged.set(unit, again.value.result);
    changed[unit.learner] = (changed[unit.learner] ?? 0) + again.value.changed;
  };
  return success({
    advance: (steps) => {
      for (const unit of units.slice(next, next + steps)) judge(unit);
      next = Math.min(units.length, next + steps);
    },
    progress: () => ({ judged: next, all: units.length }),
    cancel: () => {
      isCancelled = true;
    },
    result: () => {
      if (next < units.length && !isCancelled) return undefined;
      const all = handed.map((one, learner) => {
        const results = new Map(
          units.filter((unit) => unit.learner === learner).map((unit) => [unit.result, judged.get(unit)]),
        );
        const tasks = one.results.tasks.map((task) => results.get(task) ?? task);
        return { ...one, results: { ...one.results, tasks }, changed: isCancelled ? null : (changed[learner] ?? 0) };
      });
      return viewOf({ handed: all, refused });
    },
  });
}

/** All that was begun; the same drill one after the other, for it is found once then. */
function unitsOf(handed: readonly Handed[]): Unit[] {
  const units = handed.flatMap(({ results, drawn }, learner) =>
    results.tasks.flatMap((result) => {
      const found = drawn.find(({ task, part }) => task === result.task && part === result.part);
      return found ? [{ learner, drawn: found, result }] : [];
    }),
  );
  return units.sort((one, other) =>
    one.drawn.drill < other.drawn.drill ? -1 : one.drawn.drill > other.drawn.drill ? 1 : 0,
  );
}
