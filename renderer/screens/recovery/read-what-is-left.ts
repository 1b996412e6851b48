import type { Table } from 'dexie';
import type { WorkbookDatabase } from '../../keeping/database/workbook-database.ts';
import type { RecordContents } from '../../keeping/record-file/record-contents.ts';

/** The keys of what could not be read. */
export type LostEntries = { readonly [List in keyof RecordContents]: readonly string[] };

export interface Left {
  readonly contents: RecordContents;
  readonly lost: LostEntries;
}

export const nothingLost: LostEntries = {
  attempts: [],
  drafts: [],
  networks: [],
  sessions: [],
  workings: [],
  packs: [],
  formulas: [],
};

/** How many entries are read at once where one of them may be at fault. */
const batchSize = 500;

/** What of a damaged record can still be read, entry by entry where there is one that cannot be. */
export async function readWhatIsLeft(database: WorkbookDatabase): Promise<Left> {
  const attempts = await readList(database.attempts);
  const drafts = await readList(database.drafts);
  const networks = await readList(database.networks);
  const sessions = await readList(database.sessions);
  const workings = await readList(database.workings);
  const packs = await readList(database.packs);
  const formulas = await readList(database.formulas);
  return {
    contents: {
      attempts: attempts.entries,
      drafts: drafts.entries,
      networks: networks.entries,
      sessions: sessions.entries,
      workings: workings.entries,
      packs: packs.entries,
      formulas: formulas.entries,
    },
    lost: {
      attempts: attempts.lost,
      drafts: drafts.lost,
      networks: networks.lost,
      sessions: sessions.lost,
      workings: workings.lost,
      packs: packs.lost,
      formulas: formulas.lost,
    },
  };
}

/** What of this is not there by now. */
export async function stillLost(database: WorkbookDatabase, lost: LostEntries): Promise<LostEntries> {
  const { attempts, drafts, networks, sessions, workings, packs, formulas } = database;
  return {
    attempts: await missingIn(attempts, lost.attempts),
    drafts: await missingIn(drafts, lost.drafts),
    networks: await missingIn(networks, lost.networks),
    sessions: await missingIn(sessions, lost.sessions),
    workings: await missingIn(workings, lost.workings),
    packs: await missingIn(packs, lost.packs),
    formulas: await missingIn(formulas, lost.formulas),
  };
}

interface ReadList<Entry> {
  readonly entries: readonly Entry[];
  readonly lost: readonly string[];
}

async function readList<Entry, Insert>(table: Table<Entry, string, Insert>): Promise<ReadList<Entry>> {
  const whole = await orElse(table.toArray(), null);
  if (whole) return { entries: whole, lost: [] };
  const entries: Entry[] = [];
  const lost: string[] = [];
  const keys = await orElse(table.toCollection().primaryKeys(), []);
  for (let from = 0; from < keys.length; from += batchSize) {
    const batch = keys.slice(from, from + batchSize);
    const read = await orElse(table.bulkGet(batch), null);
    if (read) entries.push(...read.filter((entry) => entry !== undefined));
    else {
      for (const key of batch) {
        const entry = await orElse(table.get(key), undefined);
        if (entry === undefined) lost.push(key);
        else entries.push(entry);
      }
    }
  }
  return { entries, lost };
}

async function missingIn<Entry, Insert>(
  table: Table<Entry, string, Insert>,
  keys: readonly string[],
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const there = new Set(await table.where(':id').anyOf(keys).primaryKeys());
  return keys.filter((key) => !there.has(key));
}

const orElse = <Value, Other>(read: PromiseLike<Value>, other: Other): Promise<Value | Other> =>
  Promise.resolve(read).catch(() => other);
