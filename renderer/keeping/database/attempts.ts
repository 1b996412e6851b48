import type { NewAttempt } from './attempt.ts';
import { connection } from './connection.ts';
import { askForPersistence } from './persistence.ts';
import type { Stored } from './stored.ts';

/** Adds the attempts of one check, all or none. Once it gives `ok`, they are on the disk. */
export async function recordCheck(attempts: readonly NewAttempt[]): Promise<Stored<void>> {
  const placed = attempts.map((attempt, position) => ({ ...attempt, position }));
  const stored = await connection.write(async (database) => {
    await database.transaction('rw', database.attempts, () => database.attempts.bulkAdd(placed));
    await connection.guard.note(database, placed);
  });
  if (stored.ok) askForPersistence();
  return stored;
}
