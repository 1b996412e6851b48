import { learnerLog } from './log.mjs';

const batchSize = 2000;

/** Puts a learner's log into the record past the workbook, which then begins anew with it. */
export async function fillRecord(page, count) {
  const log = [...learnerLog(count, Date.now())];
  for (let from = 0; from < log.length; from += batchSize) {
    await page.evaluate(putAttempts, log.slice(from, from + batchSize));
  }
  await page.evaluate(() => {
    globalThis.location.hash = '/practice';
  });
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const putAttempts = (attempts) =>
  new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('backprop-workbook');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('attempts', 'readwrite');
      for (const attempt of attempts) writing.objectStore('attempts').put(attempt);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
