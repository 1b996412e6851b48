import { connection } from './connection.ts';
import type { Session } from './session.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

export const keepSession = (session: Session): Promise<Stored<void>> =>
  connection.write(async (database) => {
    await database.sessions.put(session);
  });

/**
 * Begins a session, unless there is one of that day that was begun before and is not over: that one goes on. Gives the one
 * that there is now.
 */
export const beginSession = (session: Session): Promise<Stored<Session>> =>
  connection.write((database) =>
    database.transaction('rw', database.sessions, async () => {
      const before = await database.sessions.get(session.date);
      if (before && before.begun <= session.begun && before.done < before.drills.length) return before;
      await database.sessions.put(session);
      return session;
    }),
  );

/**
 * The one that was begun last; undefined before the first. One that is said to be begun in the future, by a clock that was
 * ahead, is none: whatever its date, it was before.
 * @param now in milliseconds since 1970
 */
export async function latestSession(database: WorkbookDatabase, now: number): Promise<Session | undefined> {
  const sessions = await database.sessions.filter(({ begun }) => begun <= now).toArray();
  return sessions.reduce<Session | undefined>(
    (latest, one) => (latest && latest.begun >= one.begun ? latest : one),
    undefined,
  );
}
