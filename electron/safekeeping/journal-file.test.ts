import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { makeFolder } from '../files/make-folder.ts';
import { JournalFile } from './journal-file.ts';

let folder = '';
/** What every open file has its methods from. */
let fileMethods: FileHandle;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-journal-'));
  const opened = await open(folder);
  fileMethods = Object.getPrototypeOf(opened) as FileHandle;
  await opened.close();
  // From then on this run knows that it is on the disk.
  await makeFolder(folder);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const path = () => join(folder, 'checks.jsonl');
const start = () => new JournalFile(path(), () => 7);
const entry = (attempts: number) => JSON.stringify({ attempts });
const content = () => readFile(path(), 'utf8');
const checkLine = (attempts: number) => `{"held":${attempts},"at":7,"entry":{"attempts":${attempts}}}\n`;
const heldLine = (attempts: number) => `{"held":${attempts},"at":7}\n`;
/** What spies were called in, call by call. */
const inOrder = (spies: Readonly<Record<string, Mock>>) =>
  Object.entries(spies)
    .flatMap(([name, { mock }]) => mock.invocationCallOrder.map((place) => ({ name, place })))
    .sort((one, other) => one.place - other.place)
    .map(({ name }) => name);

describe('a check', () => {
  test('is written and on the disk before it counts as noted', async () => {
    const journal = start();
    await journal.settle(0);
    const write = vi.spyOn(fileMethods, 'write');
    const flush = vi.spyOn(fileMethods, 'datasync');
    const counted = vi.fn();
    await journal.add(1, entry(1)).then(counted);
    expect(inOrder({ write, flush, counted })).toEqual(['write', 'flush', 'counted']);
    // Of one and the same file, in which the check stands by then.
    expect(flush.mock.contexts).toEqual(write.mock.contexts);
    expect(await content()).toBe(heldLine(0) + checkLine(1));
  });

  test.skipIf(process.platform === 'win32')('that makes the journal has its name on the disk too', async () => {
    const journal = start();
    const flush = vi.spyOn(fileMethods, 'sync');
    await journal.add(1, entry(1));
    expect(flush).toHaveBeenCalledTimes(1);
    await journal.add(2, entry(2));
    expect(flush).toHaveBeenCalledTimes(1);
  });

  test('of which the disk takes a part at a time is written whole', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    const write = vi.spyOn(fileMethods, 'write');
    for (let part = 0; part < 3; part += 1) {
      write.mockImplementationOnce(function (this: FileHandle, bytes: Uint8Array, from: number, _, place: number) {
        return this.write(bytes, from, 5, place);
      } as FileHandle['write']);
    }
    await journal.add(2, entry(2));
    expect(await content()).toBe(checkLine(1) + checkLine(2));
  });

  test('that the disk refuses does not count, and is overwritten by the next', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    vi.spyOn(fileMethods, 'datasync').mockRejectedValueOnce(new Error('EIO'));
    await expect(journal.add(2, entry(2).padEnd(500))).rejects.toThrow('EIO');
    expect(await journal.held()).toMatchObject({ attempts: 1 });
    expect(await journal.entries()).toEqual([{ attempts: 1 }]);
    await journal.add(3, entry(3));
    expect(await content()).toBe(checkLine(1) + checkLine(3));
  });
});

describe('a journal that begins anew', () => {
  test('is on the disk, and its folder too, before it counts', async () => {
    const [write, flush] = [vi.spyOn(fileMethods, 'write'), vi.spyOn(fileMethods, 'sync')];
    const counted = vi.fn();
    await start().settle(5).then(counted);
    // Windows flushes no folders.
    const flushes = process.platform === 'win32' ? ['flush'] : ['flush', 'flush'];
    expect(inOrder({ write, flush, counted })).toEqual(['write', ...flushes, 'counted']);
    expect(flush.mock.contexts[0]).toBe(write.mock.contexts[0]);
  });

  test('holds nothing of a longer one that a killed process left half done', async () => {
    await writeFile(`${path()}.new`, checkLine(1).repeat(9));
    await start().settle(5);
    expect(await content()).toBe(heldLine(5));
  });

  test('but cannot be written leaves the former one as it was, and no half of itself', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    const write = vi.spyOn(fileMethods, 'write').mockRejectedValueOnce(new Error('ENOSPC'));
    await expect(journal.settle(0)).rejects.toThrow('ENOSPC');
    expect((write.mock.contexts[0] as FileHandle).fd).toBe(-1);
    expect(await readdir(folder)).toEqual(['checks.jsonl']);
    expect(await content()).toBe(checkLine(1));
    expect(await journal.held()).toMatchObject({ attempts: 1 });
  });

  test('behind a mark has what the record held there, and each line since', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    await journal.add(2, entry(2));
    const mark = await journal.mark();
    await journal.add(3, entry(3));
    await journal.dropUpTo(mark, 2);
    expect(await content()).toBe(heldLine(2) + checkLine(3));
    await journal.dropUpTo(mark, 2);
    expect(await content()).toBe(heldLine(2) + checkLine(3));
  });

  test('says how many answers the snapshot holds, where some could not be noted', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    await journal.dropUpTo(await journal.mark(), 3);
    expect(await content()).toBe(heldLine(3));
    expect(await journal.held()).toMatchObject({ attempts: 3 });
  });
});

test('a snapshot of what was never noted makes no journal', async () => {
  const journal = start();
  await journal.dropUpTo(await journal.mark(), 0);
  expect(await readdir(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('nobody else on the machine may read it', async () => {
  const journal = start();
  await journal.add(1, entry(1));
  expect((await stat(path())).mode & 0o777).toBe(0o600);
  await journal.settle(1);
  expect((await stat(path())).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32')(
  'a shorter journal that took its place, though that could not be flushed, is gone on from and is in its place with the next check',
  async () => {
    const journal = start();
    await journal.add(1, entry(1));
    await journal.add(2, entry(2));
    const mark = await journal.mark();
    const flush = vi.spyOn(fileMethods, 'sync');
    // Of the draft itself, and then of its folder.
    flush.mockResolvedValueOnce(undefined);
    flush.mockRejectedValueOnce(new Error('EIO'));
    await expect(journal.dropUpTo(mark, 2)).rejects.toThrow('EIO');
    flush.mockClear();
    await journal.add(3, entry(3));
    expect(flush).toHaveBeenCalledTimes(1);
    expect(await content()).toBe(heldLine(2) + checkLine(3));
    expect(await start().entries()).toEqual([{ attempts: 3 }]);
  },
);

test('a write that failed does not keep the next from being noted', async () => {
  const journal = start();
  await journal.add(1, entry(1));
  await rename(path(), `${path()}.aside`);
  await mkdir(path());
  await expect(journal.add(2, entry(2))).rejects.toThrow('EISDIR');
  await expect(journal.settle(2)).rejects.toThrow('EISDIR');
  expect((await readdir(folder)).sort()).toEqual(['checks.jsonl', 'checks.jsonl.aside']);
  await rmdir(path());
  await rename(`${path()}.aside`, path());
  await journal.add(3, entry(3));
  expect(await journal.held()).toMatchObject({ attempts: 3 });
  for (const one of [journal, start()]) expect(await one.entries()).toEqual([{ attempts: 1 }, { attempts: 3 }]);
});

test('what came last is known after a snapshot and over a restart, until the record is settled anew', async () => {
  const journal = start();
  await journal.add(1, entry(1), 'first');
  // Something else was changed, and no answer with it.
  await journal.add(1, entry(0));
  await journal.dropUpTo(await journal.mark(), 1);
  expect(await content()).toBe('{"held":1,"at":7,"last":"first"}\n');
  expect(await start().held()).toEqual({ attempts: 1, at: 7, last: 'first', isChanged: false });
  await journal.settle(2, 'another');
  expect(await start().held()).toMatchObject({ attempts: 2, last: 'another' });
  await journal.settle(0);
  expect((await start().held())?.last).toBeUndefined();
});
