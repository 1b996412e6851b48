import type { Stored } from '../database/stored.ts';

/** So often is read what cannot be read: a disk that is slow to wake up may answer in the end. */
const tries = 5;

/** What comes of reading, which is tried again where it fails. */
export async function readAgain<Value>(read: () => Promise<Stored<Value>>): Promise<Stored<Value>> {
  let found = await read();
  for (let left = tries - 1; left > 0 && !found.ok; left -= 1) found = await read();
  return found;
}
