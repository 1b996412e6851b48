import { session } from 'electron';
import { rename, rm } from 'node:fs/promises';

/**
 * Removes all databases of the page. Their folder is moved away first: with files that it cannot make sense of in the
 * way, Chromium tries for long. What cannot even be deleted, such as files that belong to another user, stays aside.
 * @param folder in which Chromium keeps them
 */
export async function removeDatabase(folder: string): Promise<void> {
  const aside = `${folder}-${Date.now()}`;
  const wasMoved = await rename(folder, aside).then(
    () => true,
    () => false,
  );
  await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
  if (wasMoved) await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}
