import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { desktop } from '../harness/desktop-shell.ts';
import { weights } from '../harness/lecture-slides.ts';
import { RecordPage } from '../harness/record-page.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { Workbook } from '../harness/workbook.ts';

const [w2, w3] = weights;

/** Only the superuser of Linux, as in CI, can have a disk of its own, so that no other fills up. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

async function smallDisk(): Promise<string> {
  const folder = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return folder;
}

async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Takes all the room that is left; the path of what takes it. */
async function fillUp(folder: string): Promise<string> {
  const path = join(folder, 'filler');
  for (let room = await roomIn(folder); room > 0; room = await roomIn(folder)) {
    await writeFile(path, new Uint8Array(room), { flag: 'a' });
  }
  return path;
}

async function snapshotsIn(record: string): Promise<readonly (readonly [name: string, content: string])[]> {
  const folder = join(record, 'snapshots');
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'base64')] as const));
}

test.skipIf(!canMount && process.env.CI !== 'true')(
  'a full disk is told at the check; what was kept stays as it is, and with room again it goes on',
  async () => {
    const record = await smallDisk();
    const first = await desktop.launch({ record, language: 'en' });
    const earlier = new Workbook(first.page, 'en');
    await earlier.seesLibrary();
    await earlier.openDrill();
    await earlier.answer(w2.quantity, w2.figure);
    await earlier.check();
    await earlier.seesVerdict(w2.quantity, 'correct');
    await first.close();
    const snapshots = await snapshotsIn(record);
    expect(snapshots).not.toEqual([]);

    const { workbook, page, faults } = await openWorkbook(desktop, { record });
    faults.ignore();
    await workbook.seesLibrary();
    await workbook.openDrill();
    const recordPage = new RecordPage(workbook);
    const before = await recordPage.tables();
    const filler = await fillUp(record);
    // What the database has room for in a file that it already holds may still be stored; then it is told otherwise.
    const full = page.getByRole('alert').filter({ hasText: workbook.say('storage.full') });
    let stored = 0;
    for (; stored < 100 && (await full.count()) === 0; stored += 1) {
      const typed = (0.3 + stored * 1e-6).toFixed(7);
      await workbook.answer(w3.quantity, typed);
      await workbook.check();
      await workbook.seesVerdict(w3.quantity, 'wrong');
    }
    await full.first().waitFor();
    expect(await snapshotsIn(record)).toEqual(snapshots);

    await rm(filler);
    await workbook.answer(w3.quantity, w3.figure);
    await workbook.check();
    await workbook.seesVerdict(w3.quantity, 'correct');
    await expect.poll(() => full.count()).toBe(0);
    const { attempts } = await recordPage.tables();
    expect(attempts).toEqual(expect.arrayContaining([...before.attempts]));
    expect(attempts.some((attempt) => (attempt as { typed: string }).typed === w3.figure)).toBe(true);
  },
);
