import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './flush-folder.ts';

/** Folders of which this run knows that they are on the disk. */
const known = new Set<string>();

/**
 * Makes a folder that nobody else on the machine can look into, with those that it lies in. A loss of power leaves it
 * there, and with it what is kept in it: also one that was made by a run which ended before it was on the disk.
 * @throws the file system's error
 */
export async function makeFolder(path: string): Promise<void> {
  const first = (await mkdir(path, { recursive: true, mode: 0o700 })) ?? (known.has(path) ? undefined : path);
  if (first === undefined) return;
  known.delete(path);
  for (let made = path; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
  known.add(path);
}
