import type { Table } from 'dexie';
import type { WorkbookDatabase } from '../../keeping/database/workbook-database.ts';
import type { RecordContents } from '../../keeping/record-file/record-contents.ts';

/** What of a damaged record can still be read; a list that cannot be is left out. */
export async function readWhatIsLeft(database: WorkbookDatabase): Promise<RecordContents> {
  const { attempts, drafts, networks, sessions } = database;
  return {
    attempts: await readList(attempts),
    drafts: await readList(drafts),
    networks: await readList(networks),
    sessions: await readList(sessions),
  };
}

const readList = <Entry>(table: Pick<Table<Entry>, 'toArray'>): Promise<readonly Entry[]> =>
  table.toArray().then(
    (entries) => entries,
    () => [],
  );
