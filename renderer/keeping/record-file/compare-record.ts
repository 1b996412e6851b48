import { dequal } from 'dequal/lite';
import { Dexie, type Table } from 'dexie';
import type { Attempt } from '../database/attempt.ts';
import type { Changed } from '../database/changed.ts';
import type { Draft } from '../database/draft.ts';
import { copyIdOf, relationOf, type StateRelation } from '../database/line-of-changes.ts';
import type { Session } from '../database/session.ts';
import type { StoredFormula } from '../database/stored-formula.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import type { StoredPack } from '../database/stored-pack.ts';
import type { StoredWorking } from '../database/stored-working.ts';
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
  /** In the record with other contents: in a newer state, or nothing says which is the newer. */
  readonly different: readonly Entry[];
  /** The same network or formula, said to have been changed at another time. */
  readonly alike: readonly Entry[];
  /** Changed there and here, each in its own way. */
  readonly apart: readonly Entry[];
  /** What of these is not in the record yet, each under the key that it is kept under beside one's own. */
  readonly copies: readonly Entry[];
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
  const { attempts, drafts, networks, sessions, workings, packs, formulas } = database;
  return database.transaction('r', [attempts, drafts, networks, sessions, workings, packs, formulas], async () => ({
    attempts: await compareList(attempts, contents.attempts, ({ id }) => id, stays<Attempt>(), compared),
    drafts: await compareList(drafts, contents.drafts, ({ drill }) => drill, stays<Draft>(), compared),
    networks: await compareList(networks, contents.networks, ({ id }) => id, network, compared),
    sessions: await compareList(sessions, contents.sessions, ({ date }) => date, stays<Session>(), compared),
    workings: await compareList(workings, contents.workings, ({ id }) => id, working, compared),
    packs: await compareList(packs, contents.packs, ({ id }) => id, pack, compared),
    formulas: await compareList(formulas, contents.formulas, ({ id }) => id, formula, compared),
  }));
};

const nothing = { added: [], newer: [], different: [], alike: [], apart: [], copies: [] } as const;

/** How the entries of a list are told apart. */
interface Kind<Entry> {
  readonly relation: (theirs: Entry, own: Entry) => StateRelation | 'alike';
  /** Theirs as it is kept beside one's own. */
  readonly copy: (theirs: Entry, own: Entry) => Entry;
}

/** An attempt is never changed, and what else there is stays as it is here. */
const stays = <Entry>(): Kind<Entry> => ({
  relation: (theirs, own) => (dequal(own, theirs) ? 'same' : 'older'),
  copy: (theirs) => theirs,
});

/** Something that says what it was changed by. */
const changing = <Entry extends Changed>(documentOf: (entry: Entry) => unknown): Kind<Entry> => ({
  relation(theirs, own) {
    if (dequal(own, theirs)) return 'same';
    if (dequal(documentOf(own), documentOf(theirs))) return 'alike';
    const is = relationOf(theirs, own);
    return is === 'same' ? 'older' : is;
  },
  copy: (theirs, own) => ({ ...theirs, id: copyIdOf(theirs, own) }),
});

const network = changing<StoredNetwork>((stored) => stored.network);
const formula = changing<StoredFormula>((stored) => stored.formula);

/** Of two states of a working nothing says which goes on from which, and neither is lost. */
const working: Kind<StoredWorking> = {
  relation: (theirs, own) => (dequal(own, theirs) ? 'same' : 'apart'),
  copy: (theirs) => ({ ...theirs, id: `${theirs.id}~${theirs.changed}` }),
};

/** A pack that was begun goes on from the same one that was not. Of two that were made differently, neither is lost. */
const pack: Kind<StoredPack> = {
  relation(theirs, own) {
    if (dequal(own, theirs)) return 'same';
    if (!dequal(own.pack, theirs.pack)) return 'apart';
    if (theirs.learner === own.learner || theirs.learner === undefined) return 'alike';
    return own.learner === undefined ? 'newer' : 'apart';
  },
  copy: (theirs) => ({ ...theirs, id: `${theirs.id}~${theirs.changed}` }),
};

/** A transaction within the one around it: through several promises of the language's own, Dexie loses track of that. */
const compareList = <Entry, Insert>(
  table: Table<Entry, string, Insert>,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { relation, copy }: Kind<Entry>,
  compared: Compared,
): PromiseLike<ListComparison<Entry>> =>
  table.db.transaction('r', table, async () => {
    if (entries.length === 0) return { ...nothing, onlyHere: await table.toCollection().primaryKeys() };
    const rest = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const newer: Entry[] = [];
    const different: Entry[] = [];
    const alike: Entry[] = [];
    const apart: { readonly theirs: Entry; readonly copy: Entry }[] = [];
    const onlyHere: string[] = [];
    let after: unknown = Dexie.minKey;
    for (;;) {
      const owns = await table.where(':id').above(after).limit(batchSize).toArray();
      const before = rest.size;
      for (const own of owns) {
        const key = keyOf(own);
        const theirs = rest.get(key);
        rest.delete(key);
        const is = theirs === undefined ? undefined : relation(theirs, own);
        if (theirs === undefined) onlyHere.push(key);
        else if (is === 'newer') newer.push(theirs);
        else if (is === 'older') different.push(theirs);
        else if (is === 'alike') alike.push(theirs);
        else if (is === 'apart') apart.push({ theirs, copy: copy(theirs, own) });
      }
      compared(before - rest.size);
      const last = owns.at(-1);
      if (last === undefined) break;
      after = keyOf(last);
    }
    compared(rest.size);
    const kept = apart.length === 0 ? [] : await table.bulkGet(apart.map((one) => keyOf(one.copy)));
    const copies = apart.map((one) => one.copy).filter((one, index) => isMissing(one, kept[index]));
    return {
      added: [...rest.values()],
      newer,
      different,
      alike,
      apart: apart.map(({ theirs }) => theirs),
      copies,
      onlyHere,
    };

    /** One that was kept before, and gone on with here, stays. */
    function isMissing(one: Entry, before: Entry | undefined): boolean {
      return before === undefined || relation(one, before) === 'newer';
    }
  });
