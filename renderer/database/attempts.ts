import type { Attempt, NewAttempt } from './attempt.ts';
import { connection } from './connection.ts';
import { askForPersistence } from './persistence.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** Adds the attempts of one check, all or none. Once it gives `ok`, they are on the disk. */
export async function recordCheck(attempts: readonly NewAttempt[]): Promise<Stored<void>> {
  const placed = attempts.map((attempt, position) => ({ ...attempt, position }));
  const stored = await connection.use(async (database) => {
    await database.transaction('rw', database.attempts, () => database.attempts.bulkAdd(placed));
  });
  if (stored.ok) askForPersistence();
  return stored;
}

/** Newest first, at least `atLeast` where there are as many: the last check among them comes whole. */
export async function newestAttempts(database: WorkbookDatabase, atLeast: number): Promise<readonly Attempt[]> {
  const newest = await database.attempts.orderBy('[at+position]').reverse().limit(atLeast).toArray();
  const last = newest.at(-1);
  if (!last) return [];
  const rest = database.attempts.where('[at+position]').between([last.at, 0], [last.at, last.position]);
  return [...newest, ...(await rest.reverse().toArray())];
}

export interface AttemptCounts {
  readonly today: number;
  readonly all: number;
  /** Right, or right from the learner's own earlier value. */
  readonly correct: number;
}

/** @param startOfToday in milliseconds since 1970 */
export async function countAttempts(database: WorkbookDatabase, startOfToday: number): Promise<AttemptCounts> {
  const [today, all, correct] = await Promise.all([
    database.attempts.where('[at+position]').aboveOrEqual([startOfToday, 0]).count(),
    database.attempts.count(),
    database.attempts.where('verdict').anyOf('correct', 'carried').count(),
  ]);
  return { today, all, correct };
}
