import { connection } from './connection.ts';
import type { Session } from './session.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

export const keepSession = (session: Session): Promise<Stored<void>> =>
  connection.write(async (database) => {
    await database.sessions.put(session);
  });

/** The one of the latest day; undefined before the first. */
export const latestSession = (database: WorkbookDatabase): Promise<Session | undefined> =>
  database.sessions.orderBy('date').last();
