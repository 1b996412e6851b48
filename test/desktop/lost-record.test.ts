import { randomFillSync } from 'node:crypto';
import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { desktop } from '../harness/desktop-shell.ts';
import { killAll } from '../harness/kill-all.ts';
import { sheet, weights } from '../harness/lecture-slides.ts';
import { RecordPage, type Tables } from '../harness/record-page.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { Workbook } from '../harness/workbook.ts';
import { recordFile, someRecord } from '../records/some-record.ts';

const [w2, w3] = weights;

const databaseFolder = (record: string): string => join(record, 'IndexedDB', 'app_workbook_0.indexeddb.leveldb');

/** What happens to the files of the database, in words that the test’s name goes on with. */
const damages: readonly (readonly [what: string, damage: (folder: string) => Promise<void>])[] = [
  ['is gone', (folder) => rm(folder, { recursive: true })],
  ['is cut in half, file by file', (folder) => eachFile(folder, /./, async (path, size) => truncate(path, size >> 1))],
  ['holds nothing but random bytes', (folder) => eachFile(folder, /./, fillWithRandom)],
  ['has lost its table of contents', (folder) => eachFile(folder, /^(MANIFEST|CURRENT)/, fillWithRandom)],
  ['has lost what was written last', (folder) => eachFile(folder, /\.(log|ldb)$/, fillWithRandom)],
];

async function eachFile(
  folder: string,
  named: RegExp,
  change: (path: string, size: number) => Promise<void>,
): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => named.test(file))) {
    const path = join(folder, name);
    await change(path, (await stat(path)).size);
  }
}

const fillWithRandom = (path: string, size: number): Promise<void> =>
  writeFile(path, randomFillSync(new Uint8Array(Math.max(size, 16))));

/** A record with something of everything, and a check at its end; what it held when the workbook ended. */
async function filledRecord(
  end: 'closed' | 'killed',
  record: string,
): Promise<{ readonly record: string; readonly held: Tables }> {
  const { app, page, close } = await desktop.launch({ record, language: 'en' });
  const workbook = new Workbook(page, 'en');
  await workbook.seesLibrary();
  const recordPage = new RecordPage(workbook);
  await recordPage.open();
  await recordPage.chooseText(recordFile(someRecord));
  await recordPage.button('record.merge').click();
  await recordPage.seesNews('record.news.merge', {
    attempts: someRecord.attempts.length,
    networks: someRecord.networks.length,
  });
  await workbook.follow(sheet.id);
  await workbook.answer(w2.quantity, w2.figure);
  await workbook.check();
  await workbook.seesVerdict(w2.quantity, 'correct');
  const held = await recordPage.tables();
  expect(held.attempts).toHaveLength(someRecord.attempts.length + 1);
  await (end === 'closed' ? close() : killAll(app));
  return { record, held };
}

/** Goes back to the newest snapshot from the screen that stands in place of every other. */
async function restore(workbook: Workbook): Promise<void> {
  const { page, say } = workbook;
  await page
    .getByRole('button', { name: say('recovery.restore'), exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: say('recovery.go-on'), exact: true }).click();
  await workbook.seesLibrary();
}

describe('when the database', () => {
  /** Filled once, by the first test that needs it; what happens to it happens to copies. */
  let whole: ReturnType<typeof filledRecord> | undefined;
  const filledOnce = () =>
    (whole ??= mkdtemp(join(tmpdir(), 'workbook-test-')).then((folder) => filledRecord('closed', folder)));
  afterAll(async () => {
    if (whole) await rm((await whole).record, { recursive: true, force: true });
  });

  test.each(damages)('%s, restoring is offered, and brings everything back', async (_, damage) => {
    const { record: filled, held } = await filledOnce();
    const record = await temporaryFolder();
    await cp(filled, record, { recursive: true });
    await damage(databaseFolder(record));
    const { workbook, faults } = await openWorkbook(desktop, { record });
    faults.ignore();
    await restore(workbook);
    expect(await new RecordPage(workbook).tables()).toEqual(held);
    // And it is written to as before.
    await workbook.follow(sheet.id);
    await workbook.answer(w3.quantity, w3.figure);
    await workbook.check();
    await workbook.seesVerdict(w3.quantity, 'correct');
    expect((await new RecordPage(workbook).tables()).attempts).toHaveLength(held.attempts.length + 1);
  });

  test('is gone after a power cut, the checks since the last snapshot come back too', async () => {
    const { record, held } = await filledRecord('killed', await temporaryFolder());
    await rm(databaseFolder(record), { recursive: true });
    const { workbook, faults } = await openWorkbook(desktop, { record });
    faults.ignore();
    await restore(workbook);
    expect((await new RecordPage(workbook).tables()).attempts).toEqual(held.attempts);
  });
});
