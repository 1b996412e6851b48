import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { parsePack } from './parse-pack.ts';
import type { TaskPack } from './task-pack.ts';

/** What any pack may hold, in place of tasks that are still to be chosen. */
const anyTask = { drill: 'examples/lecture-slides/update' };

/**
 * A pack as far as it is made: one without a title, or without tasks, is held to all the other rules.
 * @throws never; what is wrong is told with its path
 */
export function parseUnfinishedPack(raw: unknown): Outcome<TaskPack> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return parsePack(raw);
  const { title, tasks } = raw as { readonly title?: unknown; readonly tasks?: unknown };
  const isUntitled = typeof title === 'string' && title.trim() === '';
  const isEmpty = Array.isArray(tasks) && tasks.length === 0;
  const parsed = parsePack({ ...raw, ...(isUntitled ? { title: '-' } : {}), ...(isEmpty ? { tasks: [anyTask] } : {}) });
  if (!parsed.ok) return parsed;
  return success({ ...parsed.value, ...(isUntitled ? { title } : {}), ...(isEmpty ? { tasks: [] } : {}) });
}
