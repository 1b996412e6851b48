import { statfs } from 'node:fs/promises';

/** How many bytes this user can still write where a folder lies. */
export async function roomIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
