/** A database of its own, which holds nothing and is soon gone. */
const probeName = 'backprop-workbook-probe';

/**
 * Makes a database and deletes it again: an empty errand, which fails where no database can be opened, and by which
 * Chromium writes all of its files anew. It goes on writing behind an end that was torn when it was killed or the disk
 * was full, and gives everything up at the start after that, when it comes upon the tear.
 * @throws what the browser says
 */
export const tidyFiles = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(probeName);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => {
      request.result.close();
      const deletion = indexedDB.deleteDatabase(probeName);
      deletion.onsuccess = () => resolve();
      deletion.onerror = () => reject(deletion.error ?? new Error('not deleted'));
    };
  });
