import { Readable } from 'node:stream';
import type { Scheduler } from '../world/scheduler.ts';
import { DiskError, type Disk, type DiskFile } from './disk.ts';

/** What may go wrong with the disk beside a lack of room. */
export interface DiskFaults {
  /** A code such as EIO, or undefined. */
  readonly onCall: (call: string, path: string) => string | undefined;
}

/** As much of `node:fs/promises` and `node:fs` as the desktop’s main process uses, on a simulated disk. */
export function nodeFiles(disk: Disk, scheduler: Scheduler, owner: string, faults: DiskFaults) {
  /** Each call is a step of its own: between any two, the process can end. Calls side by side come in any order. */
  let calls = 0;
  const call = <Value>(name: string, path: string, action: () => Value): Promise<Value> =>
    new Promise((resolve, reject) => {
      calls += 1;
      scheduler.post(owner, `files ${calls}`, () => {
        const code = faults.onCall(name, path);
        try {
          if (code !== undefined) throw new DiskError(code);
          resolve(action());
        } catch (thrown) {
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
      });
    });

  const handle = (path: string, file: DiskFile | undefined) => {
    let end = 0;
    const opened = (): DiskFile => {
      if (!file) throw new DiskError('EISDIR');
      return file;
    };
    const write = (bytes: Buffer, position: number): number => {
      const taken = disk.take(bytes.length);
      if (taken === 0 && bytes.length > 0) throw new DiskError('ENOSPC');
      return opened().write(bytes.subarray(0, taken), position);
    };
    return {
      write: (bytes: Buffer, offset: number, length: number, position: number) =>
        call('write', path, () => ({ bytesWritten: write(bytes.subarray(offset, offset + length), position) })),
      writeFile: (bytes: Buffer) =>
        call('write', path, () => {
          for (let written = 0; written < bytes.length;) written += write(bytes.subarray(written), end + written);
          end += bytes.length;
        }),
      truncate: (length: number) => call('truncate', path, () => opened().truncate(length)),
      datasync: () => call('flush', path, () => opened().flush()),
      sync: () => call('flush', path, () => (file ? file.flush() : disk.flushFolder(path))),
      close: () => call('close', path, () => undefined),
    };
  };

  const promises = {
    mkdir: (path: string) => call('mkdir', path, () => disk.makeFolder(path)),
    open: (path: string, flags: string | number) =>
      call('open', path, () => {
        if (flags === 'r') return handle(path, disk.isFile(path) ? disk.file(path) : undefined);
        const file = disk.create(path);
        if (flags === 'w') file.truncate(0);
        return handle(path, file);
      }),
    readFile: (path: string) => call('read', path, () => Buffer.from(disk.file(path).content)),
    readdir: (path: string) => call('readdir', path, () => disk.list(path)),
    rename: (from: string, to: string) => call('rename', to, () => disk.rename(from, to)),
    rm: (path: string, { force = false }: { readonly force?: boolean } = {}) =>
      call('rm', path, () => {
        if (!force || disk.exists(path)) disk.remove(path);
      }),
    stat: (path: string) => call('stat', path, () => ({ size: disk.size(path), isFile: () => disk.isFile(path) })),
    lstat: (path: string) =>
      call('stat', path, () => ({ size: disk.exists(path) ? 1 : disk.size(path), isFile: () => disk.isFile(path) })),
    statfs: () => call('statfs', '/', () => ({ bavail: Math.max(0, Math.min(disk.room, 1e12)), bsize: 1 })),
  };

  async function* contentOf(path: string): AsyncGenerator<Buffer> {
    yield await promises.readFile(path);
  }

  const files = {
    constants: { O_RDWR: 2, O_CREAT: 64 },
    createReadStream: (path: string) => Readable.from(contentOf(path), { objectMode: false }),
  };
  return { files, promises };
}
