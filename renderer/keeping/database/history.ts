import type { Attempt } from './attempt.ts';
import { withWholePlace, type LogPlace } from './learning-log.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** A stretch of the log in milliseconds since 1970: from the first moment on, and before the second. */
export interface Stretch {
  readonly from: number;
  readonly before: number;
}

/** As many as these of the attempts in a stretch or a few more, newest first: those before a place, or the newest. */
export async function attemptsBefore(
  database: WorkbookDatabase,
  { from, before }: Stretch,
  place: LogPlace | null,
  limit: number,
): Promise<readonly Attempt[]> {
  const end = place ? [place.at, place.position] : [before, -1];
  const attempts = database.attempts.where('[at+position]').between([from, -1], end, true, false);
  return withWholePlace(database, await attempts.reverse().limit(limit).toArray());
}

/** The answers that were checked together, in the order of the drill. */
export const attemptsOfCheck = (database: WorkbookDatabase, check: string): Promise<readonly Attempt[]> =>
  database.attempts.where('check').equals(check).sortBy('position');

/** Everything ever answered in a drill, oldest first. */
export async function attemptsOfDrill(database: WorkbookDatabase, drill: string): Promise<readonly Attempt[]> {
  const attempts = await database.attempts.where('drill').equals(drill).toArray();
  return attempts.sort((one, other) => one.at - other.at || one.position - other.position);
}

/** The last answer to each thing that a drill asks, by its name; of a drill on the learner's own network, on that one. */
export async function latestOfDrill(
  database: WorkbookDatabase,
  drill: string,
  network: Attempt['network'],
): Promise<ReadonlyMap<string, Attempt>> {
  const wanted = JSON.stringify(network);
  const attempts = await attemptsOfDrill(database, drill);
  return new Map(
    attempts
      .filter((attempt) => JSON.stringify(attempt.network) === wanted)
      .map((attempt) => [attempt.quantity, attempt]),
  );
}

/** Enough to have answered everything in any drill several times over. */
const manyAnswers = 400;

/** What was ever answered rightly in a drill, by name. */
export async function rightlyAnswered(database: WorkbookDatabase, drill: string): Promise<ReadonlySet<string>> {
  const attempts = await database.attempts.where('drill').equals(drill).limit(manyAnswers).toArray();
  return new Set(attempts.filter(isRight).map(({ quantity }) => quantity));
}

/** By the right method, whether the digits are rounded as agreed and what it started from is right, or not. */
export const isRight = ({ verdict }: Attempt): boolean => verdict !== 'mistake' && verdict !== 'wrong';
