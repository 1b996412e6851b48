import type { Scheduler } from '../world/scheduler.ts';
import { MemoryFile } from './blobs.ts';

/** What may go wrong with a page’s own files. */
export interface OwnFileFaults {
  readonly onOwnFile: (call: string, name: string) => DOMException | undefined;
}

/** The folder of a page’s own files (OPFS): what is written takes its place as a whole. */
export class OwnFolder {
  readonly #scheduler: Scheduler;
  readonly #faults: OwnFileFaults;
  readonly files = new Map<string, Buffer>();
  #calls = 0;
  /** How often it was cleared away: what a page has of it from before leads nowhere. */
  #cleared = 0;

  constructor(scheduler: Scheduler, faults: OwnFileFaults) {
    this.#scheduler = scheduler;
    this.#faults = faults;
  }

  /** It goes with all that is in it. */
  clear(): void {
    this.files.clear();
    this.#cleared += 1;
  }

  /** FileSystemDirectoryHandle, and the class of its files, as one window has them. */
  of(owner: string) {
    const { files } = this;
    const call = <Value>(name: string, path: string, action: () => Value): Promise<Value> =>
      this.#call(owner, name, path, action);
    class FileSystemFileHandle {
      constructor(readonly name: string) {}

      getFile(): Promise<MemoryFile> {
        return call('read', this.name, () => new MemoryFile([found(files, this.name)], this.name));
      }

      createWritable(): Promise<WritableStream<Uint8Array>> {
        const { name } = this;
        const pieces: Uint8Array[] = [];
        return call(
          'open',
          name,
          () =>
            new WritableStream({
              write: (piece) => call('write', name, () => void pieces.push(piece)),
              close: () => call('close', name, () => void files.set(name, Buffer.concat(pieces))),
            }),
        );
      }
    }
    const requireThere = (cleared: number): void => {
      if (cleared !== this.#cleared) throw new DOMException('no folder', 'NotFoundError');
    };
    const folderSince = (cleared: number) => ({
      getFileHandle: (name: string, { create = false }: { readonly create?: boolean } = {}) =>
        call('open', name, () => {
          requireThere(cleared);
          if (create && !files.has(name)) files.set(name, Buffer.alloc(0));
          found(files, name);
          return new FileSystemFileHandle(name);
        }),
      removeEntry: (name: string) =>
        call('remove', name, () => {
          found(files, name);
          files.delete(name);
        }),
      async *entries() {
        const names = await call('list', '', () => {
          requireThere(cleared);
          return [...files.keys()];
        });
        for (const name of names) yield [name, new FileSystemFileHandle(name)] as const;
      },
    });
    const root = { getDirectoryHandle: () => call('folder', '', () => folderSince(this.#cleared)) };
    return { FileSystemFileHandle, root };
  }

  #call<Value>(owner: string, name: string, path: string, action: () => Value): Promise<Value> {
    this.#calls += 1;
    return new Promise((resolve, reject) => {
      this.#scheduler.post(owner, `own files ${this.#calls}`, () => {
        const error = this.#faults.onOwnFile(name, path);
        try {
          if (error) throw error;
          resolve(action());
        } catch (thrown) {
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        }
      });
    });
  }
}

function found(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const content = files.get(name);
  if (!content) throw new DOMException(`no file ${name}`, 'NotFoundError');
  return content;
}
