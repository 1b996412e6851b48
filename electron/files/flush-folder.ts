import { open } from 'node:fs/promises';

/**
 * What was made, renamed or removed in a folder is so after a loss of power once the folder is on the disk too; Windows
 * flushes no folders.
 * @throws the file system's error
 */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
