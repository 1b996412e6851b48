import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './flush-folder.ts';

/**
 * Makes a folder that nobody else on the machine can look into, with those that it lies in. A loss of power leaves it
 * there, and with it what is kept in it.
 * @throws the file system's error
 */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made));
}
