import type { Task, TaskSettings } from '../../../../exercises/packs/task-pack.ts';
import { findsMistakeIn } from '../../../parts/generated-drill/generated-drill.ts';
import { isMistake } from '../../../shell/navigation/route.ts';

/** What is said where a task does not say it. */
export const usualSettings = { mode: 'alone', points: 1, hints: true, scratch: true, retries: true } as const;

/** Without what would be so anyway, as a person would write the file. */
export function withSettings(task: Task, change: TaskSettings): Task {
  const { mode, points, hints, scratch, retries, ...what } = { ...task, ...change };
  const set: TaskSettings = {
    ...(mode === undefined || mode === usualSettings.mode ? {} : { mode }),
    ...(points === undefined || points === usualSettings.points ? {} : { points }),
    ...(hints === false ? { hints } : {}),
    ...(scratch === false ? { scratch } : {}),
    ...(retries === false ? { retries } : {}),
  };
  return { ...what, ...set };
}

/** The list with one task moved to another place; the same where there is none. */
export function moved(tasks: readonly Task[], from: number, to: number): readonly Task[] {
  const task = tasks[from];
  if (!task || to < 0 || to >= tasks.length) return tasks;
  const rest = tasks.toSpliced(from, 1);
  return rest.toSpliced(to, 0, task);
}

/** Pages with a mistake to be found are taken in one way alone, and give no hints. */
export const findsMistake = (task: Task): boolean =>
  'kind' in task ? findsMistakeIn(task.kind) : 'drill' in task && isMistake(task.drill);

/** What a field holds as points: from 0 to 1000; undefined for anything else. */
export function pointsIn(typed: string): number | undefined {
  const points = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && points >= 0 && points <= 1000 ? points : undefined;
}
