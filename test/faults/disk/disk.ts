import type { Random } from '../../../exercises/generator/random.ts';

/** What a path leads to. */
type Entry =
  { readonly kind: 'folder' } | { readonly kind: 'link' } | { readonly kind: 'file'; readonly file: DiskFile };

/** A file: what was written to it, and what of that a loss of power leaves. */
export class DiskFile {
  content = Buffer.alloc(0);
  kept = Buffer.alloc(0);

  /** @returns how much was taken */
  write(bytes: Buffer, position: number): number {
    const end = Math.max(this.content.length, position + bytes.length);
    const next = Buffer.alloc(end);
    this.content.copy(next);
    bytes.copy(next, position);
    this.content = next;
    return bytes.length;
  }

  truncate(length: number): void {
    this.content = Buffer.from(this.content.subarray(0, length));
  }

  flush(): void {
    this.kept = this.content;
  }

  /** The power is gone: what was not flushed is there, or not, or in part; what was stays, if nothing was written over it. */
  loseUnflushed(random: Random): void {
    if (this.kept === this.content) return;
    const fate = random.integer(0, 2);
    if (fate === 0) this.content = this.kept;
    if (fate === 1) this.content = this.content.subarray(0, random.integer(this.#flushed, this.content.length));
    this.kept = this.content;
  }

  /** Up to where the file stands as it was flushed, in bytes. */
  get #flushed(): number {
    const shorter = Math.min(this.kept.length, this.content.length);
    for (let place = 0; place < shorter; place += 1) if (this.kept[place] !== this.content[place]) return place;
    return shorter;
  }
}

/** A change of what lies in a folder, which a loss of power may undo until the folder is flushed. */
interface Change {
  readonly folder: string;
  readonly undo: () => void;
}

export class DiskError extends Error {
  constructor(readonly code: string) {
    super(`${code}: on the simulated disk`);
  }
}

/** A disk with folders, files and links, which fails as real ones do. */
export class Disk {
  readonly #entries = new Map<string, Entry>([['/', { kind: 'folder' }]]);
  #unflushed: Change[] = [];
  /** How many bytes can still be written; those of files that are there count as written before. */
  room = Infinity;

  file(path: string): DiskFile {
    const entry = this.#entries.get(path);
    if (entry?.kind !== 'file') throw new DiskError(entry?.kind === 'folder' ? 'EISDIR' : 'ENOENT');
    return entry.file;
  }

  create(path: string): DiskFile {
    const found = this.#entries.get(path);
    if (found?.kind === 'file') return found.file;
    this.#requireFolder(folderOf(path));
    if (this.room <= 0) throw new DiskError('ENOSPC');
    const file = new DiskFile();
    this.#set(path, { kind: 'file', file });
    return file;
  }

  /** Something that is no file of the workbook’s, and leads nowhere. */
  link(path: string): void {
    this.#requireFolder(folderOf(path));
    this.#set(path, { kind: 'link' });
  }

  /** With every folder on the way; gives the first that was not there. */
  makeFolder(path: string): string | undefined {
    if (path === '/' || this.#entries.has(path)) return undefined;
    const first = this.makeFolder(folderOf(path));
    this.#set(path, { kind: 'folder' });
    return first ?? path;
  }

  list(path: string): readonly string[] {
    this.#requireFolder(path);
    const start = path === '/' ? '/' : `${path}/`;
    return [...this.#entries.keys()]
      .filter((one) => one.startsWith(start) && one !== path && !one.slice(start.length).includes('/'))
      .map((one) => one.slice(start.length));
  }

  size(path: string): number {
    const entry = this.#entries.get(path);
    if (!entry || entry.kind === 'link') throw new DiskError('ENOENT');
    return entry.kind === 'file' ? entry.file.content.length : 4096;
  }

  isFile(path: string): boolean {
    return this.#entries.get(path)?.kind === 'file';
  }

  exists(path: string): boolean {
    return this.#entries.has(path);
  }

  remove(path: string): void {
    if (!this.#entries.has(path)) throw new DiskError('ENOENT');
    this.#set(path, undefined);
  }

  rename(from: string, to: string): void {
    const entry = this.#entries.get(from);
    if (!entry) throw new DiskError('ENOENT');
    this.#requireFolder(folderOf(to));
    const before = this.#entries.get(to);
    this.#entries.delete(from);
    this.#entries.set(to, entry);
    this.#unflushed.push({
      folder: folderOf(to),
      undo: () => {
        this.#put(to, before);
        this.#entries.set(from, entry);
      },
    });
  }

  /** @returns how many of the bytes there is room for */
  take(bytes: number): number {
    const taken = Math.min(bytes, Math.max(0, this.room));
    this.room -= taken;
    return taken;
  }

  flushFolder(path: string): void {
    this.#unflushed = this.#unflushed.filter(({ folder }) => folder !== path);
  }

  /** The power is gone. Changes of folders are lost from some moment on, as a journal of the file system loses them. */
  losePower(random: Random): void {
    const kept = random.integer(0, this.#unflushed.length);
    for (const { undo } of this.#unflushed.slice(kept).reverse()) undo();
    this.#unflushed = [];
    for (const entry of this.#entries.values()) if (entry.kind === 'file') entry.file.loseUnflushed(random);
  }

  #set(path: string, entry: Entry | undefined): void {
    const before = this.#entries.get(path);
    this.#put(path, entry);
    this.#unflushed.push({ folder: folderOf(path), undo: () => this.#put(path, before) });
  }

  #put(path: string, entry: Entry | undefined): void {
    if (entry) this.#entries.set(path, entry);
    else this.#entries.delete(path);
  }

  #requireFolder(path: string): void {
    if (this.#entries.get(path)?.kind !== 'folder') throw new DiskError('ENOENT');
  }
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
