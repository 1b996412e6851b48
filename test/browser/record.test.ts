import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { fileOf, openFilledRecord } from '../harness/filled-record.ts';
import { weights } from '../harness/lecture-slides.ts';
import { describeRecord } from '../harness/record-walk.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { languages } from '../harness/texts.ts';
import { recordFile, someRecord } from '../records/some-record.ts';

const shell = browserShell();
const [w2] = weights;
const [first] = someRecord.attempts;

async function download(page: Page, act: () => Promise<void>): Promise<string> {
  const [downloaded] = await Promise.all([page.waitForEvent('download'), act()]);
  return downloaded.path();
}

/** A file that takes no room on the disk, and would take a thousand million bytes of memory. */
async function hugeFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'huge.json');
  const file = await open(path, 'w');
  await file.truncate(1e9);
  await file.close();
  return path;
}

describeRecord(shell, ({ page }, act) => download(page, act));

test.each(languages)('the answers are saved as a table for spreadsheets (%s)', async (language) => {
  const { page, record, workbook } = await openFilledRecord(shell, language);
  const path = await download(page, () => record.button('record.export.table').click());
  const table = await readFile(path, 'utf8');
  expect(table.startsWith(`\uFEFF${workbook.say('record.column.date')},`)).toBe(true);
  expect(table).toContain(`,${w2.figure},${w2.figure},${workbook.say('verdict.correct')},`);
});

test.each<[what: string, content: () => Promise<string>, said: string]>([
  ['malformed', () => fileOf('{"format": "backprop-record",'), 'line 1, column 30'],
  ['cut off', () => fileOf(recordFile(someRecord).slice(0, -100)), 'backprop-record'],
  ['huge', hugeFile, '1000 MB'],
  ['from the future', () => fileOf(recordFile({ version: 2, answers: [] })), '2'],
  [
    'at fault in one attempt',
    () => fileOf(recordFile({ ...someRecord, attempts: [...someRecord.attempts, { ...first, id: 'x', at: 'noon' }] })),
    `attempts[${someRecord.attempts.length}].at`,
  ],
])('a file that is %s is refused, and nothing has changed', async (_, content, said) => {
  const { record, page } = await openFilledRecord(shell);
  const before = await record.tables();
  await record.choose(await content());
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(said);
  expect(await record.tables()).toEqual(before);
  expect(await record.button('record.merge').count()).toBe(0);
});
