import { dequal } from 'dequal/lite';
import { Dexie, type Table } from 'dexie';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import type { RecordContents } from './record-contents.ts';

/** How many entries of the record are in memory at once. */
const batchSize = 1000;

/** What one list of a file is beside the same list of the record; the lists here are parts of the file's. */
export interface ListComparison<Entry> {
  /** Not in the record. */
  readonly added: readonly Entry[];
  /** In the record in an older state. */
  readonly newer: readonly Entry[];
  /** In the record with other contents, and nothing says which is the newer. */
  readonly different: readonly Entry[];
  /** The keys of what the file does not have. */
  readonly onlyHere: readonly string[];
}

export type RecordComparison = {
  readonly [List in keyof RecordContents]: ListComparison<RecordContents[List][number]>;
};

/** Told after each batch how many entries of the file are compared by it. */
export type Compared = (entries: number) => void;

/** What a file's contents are beside the record. Within a transaction it stays true until that ends. */
export const compareRecord = (
  database: WorkbookDatabase,
  contents: RecordContents,
  compared: Compared,
): PromiseLike<RecordComparison> => {
  const { attempts, drafts, networks, sessions } = database;
  return database.transaction('r', [attempts, drafts, networks, sessions], async () => ({
    attempts: await compareList(attempts, contents.attempts, ({ id }) => id, never, compared),
    drafts: await compareList(drafts, contents.drafts, ({ drill }) => drill, never, compared),
    networks: await compareList(networks, contents.networks, ({ id }) => id, isLater, compared),
    sessions: await compareList(sessions, contents.sessions, ({ date }) => date, never, compared),
  }));
};

const nothing = { added: [], newer: [], different: [] } as const;

/** A network says when it was changed. An attempt never is, and what else there is stays as it is here. */
const isLater = (one: { readonly changed: number }, other: { readonly changed: number }): boolean =>
  one.changed > other.changed;
const never = (): boolean => false;

/** A transaction within the one around it: through several promises of the language's own, Dexie loses track of that. */
const compareList = <Entry, Insert>(
  table: Table<Entry, string, Insert>,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  isNewer: (theirs: Entry, own: Entry) => boolean,
  compared: Compared,
): PromiseLike<ListComparison<Entry>> =>
  table.db.transaction('r', table, async () => {
    if (entries.length === 0) return { ...nothing, onlyHere: await table.toCollection().primaryKeys() };
    const rest = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const newer: Entry[] = [];
    const different: Entry[] = [];
    const onlyHere: string[] = [];
    let after: unknown = Dexie.minKey;
    for (;;) {
      const owns = await table.where(':id').above(after).limit(batchSize).toArray();
      const before = rest.size;
      for (const own of owns) {
        const key = keyOf(own);
        const theirs = rest.get(key);
        rest.delete(key);
        if (theirs === undefined) onlyHere.push(key);
        else if (isNewer(theirs, own)) newer.push(theirs);
        else if (!dequal(own, theirs)) different.push(theirs);
      }
      compared(before - rest.size);
      const last = owns.at(-1);
      if (last === undefined) break;
      after = keyOf(last);
    }
    compared(rest.size);
    return { added: [...rest.values()], newer, different, onlyHere };
  });
