import { rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './flush-folder.ts';

/**
 * Makes a finished draft the file at `path`, which a loss of power leaves as it was or makes whole. The draft lies in
 * the same folder and is closed by this.
 * @throws the file system's error
 */
export async function putInPlace(draft: FileHandle, draftPath: string, path: string): Promise<void> {
  try {
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(draftPath, path);
  await flushFolder(dirname(path));
}
