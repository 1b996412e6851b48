import { desktop } from '../../shell/engine-client/desktop.ts';

/** What a database may need to be opened, in bytes: it puts its files in order first. */
const leastRoom = 16_000_000;

/**
 * Whether the disk is too full to open the record; only the desktop can tell beforehand. Chromium gives a database up
 * that it cannot put in order for want of room, and begins an empty one.
 */
export async function isTooFullToOpen(): Promise<boolean> {
  const room = await desktop?.safekeep('room', null);
  return room?.ok === true && room.value < leastRoom;
}

/** Whether want of room may be why the record could not be opened; a browser says only how much it would lend. */
export async function mayLackRoom(): Promise<boolean> {
  if (desktop) return isTooFullToOpen();
  const { quota, usage = 0 } = await navigator.storage.estimate();
  return quota !== undefined && quota - usage < leastRoom;
}
