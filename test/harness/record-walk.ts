import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { emptyRecord } from '../../renderer/keeping/record-file/record-contents.ts';
import { recordFile, someRecord } from '../records/some-record.ts';
import type { CatchFile } from './catch-file.ts';
import { fileOf, openFilledRecord } from './filled-record.ts';
import type { Running, Shell } from './shell.ts';

/** What the learner can do with everything that they have done; each shell gives files away and keeps snapshots its own way. */
export function describeRecord<Started extends Running>(shell: Shell<Started>, catchFile: CatchFile<Started>): void {
  test('exported, deleted, and imported, everything is the same', async () => {
    const running = await openFilledRecord(shell);
    const { record } = running;
    const save = (act: () => Promise<void>) => catchFile(running, act);
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
    const { record } = await openFilledRecord(shell);
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

  test('deleting asks once, and can be taken back', async () => {
    const { record, page } = await openFilledRecord(shell);
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
