import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyRecord } from '../../renderer/keeping/record-file/record-contents.ts';
import { recordFile, someRecord } from '../records/some-record.ts';
import type { CatchFile } from './editor-walk.ts';
import { sheet, weights } from './lecture-slides.ts';
import { RecordPage } from './record-page.ts';
import { openWorkbook, type Running, type Shell } from './shell.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { languages } from './texts.ts';

const [w2] = weights;
const [first] = someRecord.attempts;

async function fileOf(content: string): Promise<string> {
  const path = join(await temporaryFolder(), 'record.json');
  await writeFile(path, content);
  return path;
}

/** A file that takes no room on the disk, and would take a thousand million bytes of memory. */
async function hugeFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'huge.json');
  const file = await open(path, 'w');
  await file.truncate(1e9);
  await file.close();
  return path;
}

/** What the learner can do with everything that they have done. */
export function describeRecord<Started extends Running>(shell: Shell<Started>, catchFile: CatchFile<Started>): void {
  /** A workbook in which something was made and something was checked, at the page of its record. */
  async function openFilled(language: (typeof languages)[number] = 'en') {
    const running = await openWorkbook(shell, { language });
    const { workbook } = running;
    const record = new RecordPage(workbook);
    await record.open();
    await record.choose(await fileOf(recordFile(someRecord)));
    await record.button('record.merge').click();
    await record.seesNews('record.news.merge', {
      attempts: someRecord.attempts.length,
      networks: someRecord.networks.length,
    });
    await workbook.follow(sheet.id);
    await workbook.answer(w2.quantity, w2.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'correct');
    await record.open();
    return { ...running, record, save: (act: () => Promise<void>) => catchFile(running, act) };
  }

  test('exported, deleted, and imported, everything is the same', async () => {
    const { record, save } = await openFilled();
    const before = await record.tables();
    expect(before.attempts).toHaveLength(someRecord.attempts.length + 1);
    const path = await save(() => record.button('record.export').click());

    await record.deleteAll();
    expect(Object.values(await record.tables()).flat()).toEqual([]);

    await record.choose(path);
    await record.button('record.merge').click();
    await record.seesNews('record.news.merge', { attempts: before.attempts.length, networks: before.networks.length });
    expect(await record.tables()).toEqual(before);
    const again = await save(() => record.button('record.export').click());
    expect(await readFile(again, 'utf8')).toBe(await readFile(path, 'utf8'));

    await record.choose(path);
    await record.sees('record.merge.nothing');
  });

  test('a file replaces everything, and what was there comes back with one click', async () => {
    const { record } = await openFilled();
    const before = await record.tables();
    await record.choose(await fileOf(recordFile(emptyRecord)));
    await record.button('record.replace').click();
    await record.seesNews('record.news.replace', { attempts: 0, networks: 0 });
    expect(await record.tables()).toEqual(emptyRecord);
    await record.button('record.bring-back').click();
    await record.seesNews('record.news.restore', {
      attempts: before.attempts.length,
      networks: before.networks.length,
    });
    expect(await record.tables()).toEqual(before);
  });

  test.each(languages)('the answers are saved as a table for spreadsheets (%s)', async (language) => {
    const { record, save, workbook } = await openFilled(language);
    const path = await save(() => record.button('record.export.table').click());
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
      () =>
        fileOf(recordFile({ ...someRecord, attempts: [...someRecord.attempts, { ...first, id: 'x', at: 'noon' }] })),
      `attempts[${someRecord.attempts.length}].at`,
    ],
  ])('a file that is %s is refused, and nothing has changed', async (_, content, said) => {
    const { record, page } = await openFilled();
    const before = await record.tables();
    await record.choose(await content());
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(said);
    expect(await record.tables()).toEqual(before);
    expect(await record.button('record.merge').count()).toBe(0);
  });

  test('deleting asks once, and can be taken back', async () => {
    const { record, page } = await openFilled();
    const before = await record.tables();
    await record.button('record.delete').click();
    await record.dialog.waitFor();
    await page.keyboard.press('Escape');
    await record.dialog.waitFor({ state: 'hidden' });
    expect(await record.tables()).toEqual(before);

    await record.deleteAll();
    expect(Object.values(await record.tables()).flat()).toEqual([]);
    await record.button('record.bring-back').click();
    await record.seesNews('record.news.restore', {
      attempts: before.attempts.length,
      networks: before.networks.length,
    });
    expect(await record.tables()).toEqual(before);
  });
}
