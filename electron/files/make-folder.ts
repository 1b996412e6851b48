import { mkdir } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { flushFolder } from './flush-folder.ts';

/** Folders of which this run knows that they are on the disk. */
const known = new Set<string>();
/** Folders that were made, perhaps by an earlier run, and that may not be on the disk yet. */
const pending = new Set<string>();

/**
 * Makes a folder that nobody else on the machine can look into, with those that it lies in. A loss of power leaves it
 * there, and with it what is kept in it: also where it was made by a run which ended before it was on the disk, or where
 * the disk refused to flush it before.
 * @throws the file system's error
 */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (!known.has(path)) pending.add(path);
  for (let made = path; first !== undefined && made.length >= first.length; made = dirname(made)) pending.add(made);
  for (const folder of [...pending].filter((one) => path === one || path.startsWith(one + sep))) {
    await flushFolder(dirname(folder));
    pending.delete(folder);
    known.add(folder);
  }
}
