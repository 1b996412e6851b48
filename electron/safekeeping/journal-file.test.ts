import { mkdir, mkdtemp, open, readFile, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { JournalFile } from './journal-file.ts';

let folder = '';
/** What every open file has its methods from. */
let fileMethods: FileHandle;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-journal-'));
  const opened = await open(folder);
  fileMethods = Object.getPrototypeOf(opened) as FileHandle;
  await opened.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const path = () => join(folder, 'checks.jsonl');
const start = () => new JournalFile(path(), () => 7);
const entry = (attempts: number) => JSON.stringify({ attempts });

describe('a check', () => {
  test('is written and on the disk before it counts as noted', async () => {
    const journal = start();
    await journal.settle(0);
    const write = vi.spyOn(fileMethods, 'write');
    const flush = vi.spyOn(fileMethods, 'datasync');
    const counted = vi.fn();
    await journal.add(1, entry(1)).then(counted);
    const order = [write, flush, counted].flatMap(({ mock }) => mock.invocationCallOrder);
    expect(order).toHaveLength(3);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    // Of one and the same file, in which the check stands by then.
    expect(flush.mock.contexts).toEqual(write.mock.contexts);
    expect(await readFile(path(), 'utf8')).toBe('{"held":0,"at":7}\n{"held":1,"at":7,"entry":{"attempts":1}}\n');
  });

  test('that the disk refuses does not count, and is overwritten by the next', async () => {
    const journal = start();
    await journal.add(1, entry(1));
    vi.spyOn(fileMethods, 'datasync').mockRejectedValueOnce(new Error('EIO'));
    await expect(journal.add(2, entry(2).padEnd(500))).rejects.toThrow('EIO');
    expect(await journal.held()).toMatchObject({ attempts: 1 });
    expect(await journal.entries()).toEqual([{ attempts: 1 }]);
    await journal.add(3, entry(3));
    expect(await start().entries()).toEqual([{ attempts: 1 }, { attempts: 3 }]);
  });
});

test('a write that failed does not keep the next from being noted', async () => {
  const journal = start();
  await journal.add(1, entry(1));
  await rename(path(), `${path()}.aside`);
  await mkdir(path());
  await expect(journal.add(2, entry(2))).rejects.toThrow('EISDIR');
  await expect(journal.settle(2)).rejects.toThrow();
  await rmdir(path());
  await rename(`${path()}.aside`, path());
  await journal.add(3, entry(3));
  expect(await journal.held()).toMatchObject({ attempts: 3 });
  for (const one of [journal, start()]) expect(await one.entries()).toEqual([{ attempts: 1 }, { attempts: 3 }]);
});
