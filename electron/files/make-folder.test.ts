import { mkdir, mkdtemp, open, rm, stat, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from './make-folder.ts';

test.skipIf(process.platform === 'win32')(
  'every folder that is made is flushed into the one it lies in, once',
  async () => {
    const above = await mkdtemp(join(tmpdir(), 'workbook-folders-'));
    const handle = await open(above, 'r');
    const flush = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
    await handle.close();
    try {
      await makeFolder(join(above, 'one', 'two'));
      expect((await stat(join(above, 'one', 'two'))).mode & 0o777).toBe(0o700);
      // `two` into `one`, and `one` into what was there.
      expect(flush).toHaveBeenCalledTimes(2);
      await makeFolder(join(above, 'one', 'two'));
      expect(flush).toHaveBeenCalledTimes(2);
    } finally {
      vi.restoreAllMocks();
      await rm(above, { recursive: true });
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'one that a run has left behind which may have ended before flushing it is flushed by the next',
  async () => {
    const above = await mkdtemp(join(tmpdir(), 'workbook-folders-'));
    const folder = join(above, 'one');
    await mkdir(folder);
    const handle = await open(above, 'r');
    const flush = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
    await handle.close();
    try {
      flush.mockRejectedValueOnce(new Error('EIO'));
      await expect(makeFolder(folder)).rejects.toThrow('EIO');
      await makeFolder(folder);
      await makeFolder(folder);
      expect(flush).toHaveBeenCalledTimes(2);
    } finally {
      vi.restoreAllMocks();
      await rm(above, { recursive: true });
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'one of several that the disk refused to flush is flushed the next time, wherever it lies above',
  async () => {
    const above = await mkdtemp(join(tmpdir(), 'workbook-folders-'));
    const handle = await open(above, 'r');
    const flush = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
    await handle.close();
    try {
      flush.mockResolvedValueOnce(undefined);
      flush.mockRejectedValueOnce(new Error('EIO'));
      await expect(makeFolder(join(above, 'one', 'two'))).rejects.toThrow('EIO');
      const flushed: number[] = [];
      flush.mockImplementation(async function (this: FileHandle) {
        flushed.push((await this.stat()).ino);
      });
      await makeFolder(join(above, 'one', 'three'));
      expect(flushed).toContain((await stat(above)).ino);
    } finally {
      vi.restoreAllMocks();
      await rm(above, { recursive: true });
    }
  },
);
