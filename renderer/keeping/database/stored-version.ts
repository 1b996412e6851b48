import { StorageError } from './stored.ts';
import { tidyFiles } from './tidy-files.ts';

/** How long the browser has to list its databases, in milliseconds, before it is asked in another way. */
const patience = 1000;

/**
 * The version of a database as IndexedDB counts, 0 where there is none; nothing is made by asking. Chromium that cannot
 * open its files never answers that question, but says so to whoever opens a database; where one can be opened after
 * all, it is asked once more.
 * @throws what the browser says
 */
export async function storedVersion(name: string): Promise<number> {
  if (!('indexedDB' in globalThis)) throw new StorageError({ code: 'unavailable' });
  let due: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (due = setTimeout(resolve, patience)));
  try {
    const listed = await Promise.race([indexedDB.databases(), late.then(tidyFiles).then(() => indexedDB.databases())]);
    return listed.find((database) => database.name === name)?.version ?? 0;
  } finally {
    clearTimeout(due);
  }
}
