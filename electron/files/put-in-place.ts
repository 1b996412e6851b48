import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

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

/** A renamed file is found after a loss of power once its folder is on the disk too; Windows flushes no folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
