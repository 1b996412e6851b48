import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { sheet, weights } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();
const [w2] = weights;

/** What a version of the workbook from the future would be to IndexedDB. */
const newerVersion = 9990;

/** Lets a version of the future take the record over, with something of its own in it. */
const takeOver = (page: Page): Promise<void> =>
  page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('backprop-workbook', version);
        request.onerror = () => reject(new Error(request.error?.message));
        request.onupgradeneeded = () => {
          for (const store of [...request.result.objectStoreNames]) request.result.deleteObjectStore(store);
          request.result.createObjectStore('answers', { keyPath: 'id' }).add({ id: 'future' });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    newerVersion,
  );

/** Version, stores and contents of the record, as IndexedDB has them. */
const recordOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('backprop-workbook');
        request.onerror = () => reject(new Error(request.error?.message));
        request.onsuccess = () => {
          const database = request.result;
          const { version, objectStoreNames } = database;
          const all = database.transaction('answers').objectStore('answers').getAll();
          all.onsuccess = () => {
            database.close();
            resolve({ version, stores: [...objectStoreNames], answers: all.result });
          };
        };
      }),
  );

const untouched = { version: newerVersion, stores: ['answers'], answers: [{ id: 'future' }] };

/** Every place where something of the record is shown or changed. */
const places = ['/', '/session', '/progress', '/history', '/record', '/networks', '/editor', `/drill/${sheet.id}`];

test('a record of a newer version is left alone; the drill can be worked, and tells that nothing is stored', async () => {
  const { page, workbook, faults } = await openWorkbook(shell);
  await workbook.seesLibrary();
  await takeOver(page);
  // The version that had it open says so in the console.
  faults.ignore();
  await page.reload();

  await workbook.follow(sheet.id);
  await workbook.answer(w2.quantity, w2.figure);
  await workbook.check();
  await workbook.seesVerdict(w2.quantity, 'correct');
  const newer = workbook.say('storage.newer');
  const notRead = page.getByRole('alert').filter({ hasText: workbook.say('drill.not-read') });
  await notRead.filter({ hasText: newer }).waitFor();

  for (const place of places) {
    await page.evaluate((hash) => (location.hash = hash), place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (place !== `/drill/${sheet.id}`) await page.getByText(newer).first().waitFor();
  }
  expect(await recordOf(page)).toEqual(untouched);
});
