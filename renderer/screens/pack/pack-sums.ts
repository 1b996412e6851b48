import type { Task, TaskPack } from '../../../exercises/packs/task-pack.ts';

/** How many drills a task comes to. */
export const countOf = (task: Task): number => ('kind' in task ? (task.count ?? 1) : 1);

export const countOfTasks = ({ tasks }: TaskPack): number => tasks.reduce((sum, task) => sum + countOf(task), 0);

/** What the whole pack is worth; a task that does not say is worth 1. */
export const pointsOfPack = ({ tasks }: TaskPack): number => tasks.reduce((sum, { points = 1 }) => sum + points, 0);

/** Whether some of it is drawn from the learner's name, so that one is needed to begin. */
export const isDrawnForEach = ({ tasks }: TaskPack): boolean =>
  tasks.some((task) => 'kind' in task && task.seed === 'each');
