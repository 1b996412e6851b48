import { open, rm, stat, type FileHandle } from 'node:fs/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { putInPlace } from '../files/put-in-place.ts';

/** A snapshot while it is written: compressed beside its place, which it takes once it is whole. */
export class SnapshotDraft {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #gzip: Gzip = createGzip();
  /** The first half of a character that the last piece was cut in. */
  #half = '';
  /** Fulfilled when all that was compressed is in the file, rejected when it cannot be. */
  readonly #written: Promise<void>;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
    this.#written = writeInto(file, this.#gzip);
    // What goes wrong is told to whoever adds or finishes.
    this.#written.catch(() => undefined);
  }

  /** @throws the file system's error */
  static async begin(path: string): Promise<SnapshotDraft> {
    return new SnapshotDraft(path, await open(draftOf(path), 'w', 0o600));
  }

  /**
   * Adds text; fulfilled once there is room for more.
   * @throws the file system's error
   */
  async add(piece: string): Promise<void> {
    const text = this.#half + piece;
    const whole = /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
    this.#half = text.slice(whole.length);
    const taken = new Promise<void>((resolve, reject) =>
      this.#gzip.write(whole, (error) => (error ? reject(error) : resolve())),
    );
    await Promise.race([taken, this.#written]);
  }

  /**
   * Puts the snapshot in its place and gives its size.
   * @throws the file system's error
   */
  async finish(): Promise<number> {
    this.#gzip.end(this.#half);
    await this.#written;
    await putInPlace(this.#file, draftOf(this.#path), this.#path);
    return (await stat(this.#path)).size;
  }

  /** Leaves nothing behind, as far as the file system lets it; what it does not is cleared away by the next one. */
  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#file.close().catch(() => undefined);
    await rm(draftOf(this.#path), { force: true }).catch(() => undefined);
  }
}

/** Also ends the compressor where the file takes no more. */
async function writeInto(file: FileHandle, compressed: AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of compressed) await file.writeFile(piece);
}

const draftOf = (path: string): string => `${path}.new`;
