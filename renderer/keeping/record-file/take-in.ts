import type { Table } from 'dexie';
import type { LocalizedText } from '../../../engine/network/document.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { compareRecord, type ListComparison, type RecordComparison } from './compare-record.ts';
import { sizeOf, type LongWork, type RecordContents } from './record-contents.ts';

/** How many entries are handed to the database at once: few enough that the page can draw in between. */
const batchSize = 500;

/** What a network or formula is called that was changed in the file and here, beside one's own. */
export type NameCopy = (title: LocalizedText | undefined) => LocalizedText | undefined;

export interface TakeInWork extends LongWork {
  readonly nameCopy?: NameCopy | undefined;
}

/** What has become of the record. */
export interface TakenIn {
  /** Attempts and networks that were not there before. */
  readonly attempts: number;
  readonly networks: number;
  /** Networks that the file had a newer state of. */
  readonly newerNetworks: number;
  /** Networks that were changed there and here, of which both are there now. */
  readonly copies: number;
  /** Entries that are there with other contents, and were left as they are. */
  readonly kept: number;
}

/**
 * Puts what was read from a file into the record, all of it or, after any problem, nothing. `merge` adds what is not
 * there and takes the newer state of a network or formula, of which nothing here is lost: where both were changed, theirs is kept as
 * another; `replace` leaves exactly what the file holds. What the log comes to is
 * forgotten, so that it is worked out anew. Null where it was cancelled. Throws what the database throws.
 */
export async function takeIn(
  database: WorkbookDatabase,
  contents: RecordContents,
  how: 'merge' | 'replace',
  { onAdvance, signal, nameCopy = (title) => title }: TakeInWork = {},
): Promise<TakenIn | null> {
  const { attempts, drafts, networks, sessions, summaries, workings, packs, formulas } = database;
  const entries = sizeOf(contents);
  let done = 0;
  const advance = (some: number): void => {
    if (signal?.aborted) throw new Cancelled();
    done += some;
    onAdvance?.({ done, of: 2 * entries });
  };
  try {
    const tables = [attempts, drafts, networks, sessions, summaries, workings, packs, formulas];
    return await database.transaction('rw', tables, async () => {
      const beside = await compareRecord(database, contents, advance);
      await summaries.clear();
      const steps = [
        ...stepsFor(attempts, contents.attempts, beside.attempts, how),
        ...stepsFor(drafts, contents.drafts, beside.drafts, how),
        ...stepsFor(networks, contents.networks, named(beside.networks, nameCopy), how),
        ...stepsFor(sessions, contents.sessions, beside.sessions, how),
        ...stepsFor(workings, contents.workings, beside.workings, how),
        ...stepsFor(packs, contents.packs, beside.packs, how),
        ...stepsFor(formulas, contents.formulas, namedFormulas(beside.formulas, nameCopy), how),
      ];
      for (const { entries: some, take } of steps) {
        await take();
        advance(some);
      }
      return how === 'merge'
        ? mergedIn(beside)
        : {
            attempts: contents.attempts.length,
            networks: contents.networks.length,
            newerNetworks: 0,
            copies: 0,
            kept: 0,
          };
    });
  } catch (thrown) {
    if (thrown instanceof Cancelled) return null;
    throw thrown;
  }
}

const named = (networks: RecordComparison['networks'], nameCopy: NameCopy): RecordComparison['networks'] => ({
  ...networks,
  copies: networks.copies.map((copy) => ({
    ...copy,
    network: { ...copy.network, title: nameCopy(copy.network.title) },
  })),
});

const namedFormulas = (formulas: RecordComparison['formulas'], nameCopy: NameCopy): RecordComparison['formulas'] => ({
  ...formulas,
  copies: formulas.copies.map((copy) => ({
    ...copy,
    formula: { ...copy.formula, title: nameCopy(copy.formula.title) },
  })),
});

/** Ends the transaction, which then leaves no trace. */
class Cancelled extends Error {}

const mergedIn = ({ attempts, networks, ...others }: RecordComparison): TakenIn => ({
  attempts: attempts.added.length,
  networks: networks.added.length,
  newerNetworks: networks.newer.length,
  copies: networks.copies.length,
  kept: [attempts, networks, ...Object.values(others)].reduce((all, { different }) => all + different.length, 0),
});

/** A part of what is to be written, and how many entries of the file it is. */
interface Step {
  readonly entries: number;
  readonly take: () => PromiseLike<unknown>;
}

/** What is the same already is left as it is, which is far quicker than to write it anew. */
function stepsFor<Entry>(
  table: Table<Entry, string>,
  entries: readonly Entry[],
  { added, newer, different, alike, apart, copies, onlyHere }: ListComparison<Entry>,
  how: 'merge' | 'replace',
): readonly Step[] {
  const isReplaced = how === 'replace';
  if (isReplaced && entries.length === 0) return [{ entries: 0, take: () => table.clear() }];
  const removed = isReplaced ? inBatches(onlyHere) : [];
  const written = inBatches([...added, ...newer, ...(isReplaced ? [...different, ...alike, ...apart] : copies)]);
  return [
    ...removed.map((keys) => ({ entries: 0, take: () => table.bulkDelete([...keys]) })),
    ...written.map((batch) => ({ entries: batch.length, take: () => table.bulkPut(batch) })),
  ];
}

const inBatches = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  );
