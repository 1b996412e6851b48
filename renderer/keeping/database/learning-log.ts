import type { SentAttempt } from '../../../exercises/review/summary/logged-attempt.ts';
import type { Attempt } from './attempt.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** A place in the log, in the order of its index. */
export interface LogPlace {
  readonly at: number;
  readonly position: number;
}

/** How many attempts there are up to and with a place. Keys are counted, and no attempt is read. */
export const countUpTo = (database: WorkbookDatabase, { at, position }: LogPlace): Promise<number> =>
  database.attempts.where('[at+position]').belowOrEqual([at, position]).count();

export const countAfter = (database: WorkbookDatabase, { at, position }: LogPlace): Promise<number> =>
  database.attempts.where('[at+position]').above([at, position]).count();

/** Different checks may have been made in the same millisecond, as on two machines: what was read ends with all of a place. */
export async function withWholePlace(
  database: WorkbookDatabase,
  attempts: readonly Attempt[],
): Promise<readonly Attempt[]> {
  const last = attempts.at(-1);
  if (!last) return attempts;
  const there = await database.attempts.where('[at+position]').equals([last.at, last.position]).toArray();
  const read = new Set(attempts.slice(-there.length).map(({ id }) => id));
  return [...attempts, ...there.filter(({ id }) => !read.has(id))];
}

/** As many as these of the attempts after a place or a few more, in order; with none, from the beginning. */
export async function attemptsAfter(
  database: WorkbookDatabase,
  place: LogPlace | null,
  limit: number,
): Promise<SentAttempt[]> {
  const attempts = place
    ? database.attempts.where('[at+position]').above([place.at, place.position])
    : database.attempts.orderBy('[at+position]');
  return (await withWholePlace(database, await attempts.limit(limit).toArray())).map(loggedAttempt);
}

/**
 * The newest, or undefined in an empty log; reading it makes a live query follow the log.
 * @param until one that is said to be made later, by a clock that was ahead, is none
 */
export const newestAttempt = (database: WorkbookDatabase, until = Infinity): Promise<Attempt | undefined> =>
  database.attempts.where('[at+position]').belowOrEqual([until, Infinity]).last();

/** What tells of learning, and nothing else: the rest need not cross to the engine. */
export const loggedAttempt = ({
  at,
  position,
  check,
  drill,
  mode,
  example,
  network,
  quantity,
  verdict,
  mistake,
  hints,
  took,
}: Attempt): SentAttempt => ({
  at,
  position,
  check,
  drill,
  mode,
  example,
  network: network && { layers: [...network.layers], samples: [...network.samples] },
  quantity,
  verdict,
  mistake,
  hints,
  took,
});
