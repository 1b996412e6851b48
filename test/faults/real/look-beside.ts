import type { Page } from 'playwright-core';
import { databaseName } from '../../../renderer/keeping/database/workbook-database.ts';
import type { LookedAt, Tables } from './shown-world.ts';

/** What the database holds, and the snapshots that a browser keeps, read from a page that is none of the workbook’s. */
export const lookBeside = async (page: Page): Promise<Pick<LookedAt, 'record' | 'snapshots'>> => ({
  record: await readDatabase(page, databaseName),
  snapshots: await readSnapshots(page),
});

/** All lists of a database; none where there is no such database. */
export const readDatabase = (page: Page, name: string): Promise<Tables> =>
  page.evaluate(async (wanted) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === wanted)) return {};
    return new Promise<Tables>((resolve, reject) => {
      const opening = indexedDB.open(wanted);
      // It was deleted meanwhile: no other is made in its place.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve({});
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        if (names.length === 0) {
          database.close();
          resolve({});
          return;
        }
        const reading = database.transaction(names, 'readonly');
        const asked = names.map((list) => [list, reading.objectStore(list).getAll()] as const);
        reading.onabort = () => reject(new Error(reading.error?.message));
        reading.oncomplete = () => {
          database.close();
          resolve(Object.fromEntries(asked.map(([list, { result }]) => [list, result as readonly unknown[]])));
        };
      };
    });
  }, name);

/** Read as the browser reads them, the oldest first; the files of the page’s own folder, or where there is none, of a database. */
const readSnapshots = (page: Page): Promise<LookedAt['snapshots']> =>
  page.evaluate(async (database) => {
    const unpacked = async (content: Blob): Promise<unknown> =>
      JSON.parse(await new Response(content.stream().pipeThrough(new DecompressionStream('gzip'))).text());
    const found: { readonly name: string; readonly content: Blob }[] = [];
    const folder = await navigator.storage
      .getDirectory()
      .then((root) => root.getDirectoryHandle('snapshots'))
      .catch(() => undefined);
    if (folder) {
      for await (const [file, handle] of folder.entries()) {
        const content = handle instanceof FileSystemFileHandle ? await handle.getFile().catch(() => null) : null;
        if (content && content.size > 0 && file.endsWith('.json.gz')) found.push({ name: file.slice(0, -8), content });
      }
    } else if ((await indexedDB.databases()).some(({ name }) => name === database)) {
      const kept = await new Promise<typeof found>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('contents').objectStore('contents').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as typeof found);
          };
        };
      });
      found.push(...kept);
    }
    found.sort((one, other) => one.name.localeCompare(other.name));
    return Promise.all(found.map(async ({ name, content }) => ({ name, record: await unpacked(content) })));
  }, `${databaseName}-snapshots`);
