import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { engine } from '../../shell/engine-client/engine.ts';

/**
 * Why nobody could open a pack with these tasks, such as one that asks a network for what it does not have, or more
 * drills than a pack holds; undefined where everybody could. Its title may still be missing.
 */
export async function whyNotSet(pack: TaskPack): Promise<WorkbookError | undefined> {
  if (pack.tasks.length === 0) return undefined;
  const title = pack.title.trim() === '' ? '-' : pack.title;
  const read = await engine.call('readPack', { text: JSON.stringify({ ...pack, title }) });
  return read.ok ? undefined : read.error;
}
