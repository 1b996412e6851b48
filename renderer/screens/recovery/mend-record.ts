import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Snapshot, SnapshotReason } from '../../../exercises/contract/safekeeping.ts';
import { connection, type Mending } from '../../keeping/database/connection.ts';
import {
  attemptStorage,
  StorageError,
  type RecordLoss,
  type Stored,
  type StorageProblem,
} from '../../keeping/database/stored.ts';
import { journal } from '../../keeping/journal/this-journal.ts';
import { readChecks } from '../../keeping/journal/read-checks.ts';
import { readRecord } from '../../keeping/record-file/read-record.ts';
import { emptyRecord, type RecordContents } from '../../keeping/record-file/record-contents.ts';
import { takeIn } from '../../keeping/record-file/take-in.ts';
import { snapshotKeeper } from '../../keeping/snapshots/snapshot-keeper.svelte.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import type { WorkbookDatabase } from '../../keeping/database/workbook-database.ts';
import { nameCopy } from '../../parts/names/name-copy.ts';
import { joined } from './joined.ts';
import { nothingLost, readWhatIsLeft, stillLost, type Left, type LostEntries } from './read-what-is-left.ts';
import { removeDatabase } from './remove-database.ts';

/** What a lost record is mended with: a snapshot, or a file that was exported. */
export type Remedy = { readonly snapshot: Snapshot['name'] } | { readonly file: File };

/** Why nothing came of it: the record or a snapshot could not be read or written, or what was to be read is at fault. */
export type MendingProblem =
  { readonly of: 'record'; readonly problem: StorageProblem } | { readonly of: 'file'; readonly error: WorkbookError };

/**
 * How many attempts the record holds now, what could not be read and was let go, and whether what was noted since the last
 * snapshot is in it.
 */
export type Mended =
  | { readonly ok: true; readonly attempts: number; readonly lost: LostEntries; readonly hasNoted: boolean }
  | { readonly ok: false; readonly problem: MendingProblem };

/**
 * Makes the record anew of what is still there, of what the remedy holds, and of what the journal has noted since the
 * last snapshot. The remedy is read to its end before anything is touched.
 */
export async function mendRecord(loss: RecordLoss, remedy: Remedy): Promise<Mended> {
  const source = 'file' in remedy ? ({ ok: true, value: remedy.file } as const) : await snapshots.read(remedy.snapshot);
  if (!source.ok) return refused(source.problem);
  const read = await readRecord(source.value);
  return read.ok ? makeAnew(loss, read.value) : { ok: false, problem: { of: 'file', error: read.error } };
}

/** Goes on with what is still there and with what the journal has noted. */
export const goOnWithRest = (loss: RecordLoss): Promise<Mended> => makeAnew(loss, emptyRecord);

/** Begins an empty record; what the journal has noted is in a snapshot before. */
export const beginAnew = (loss: RecordLoss): Promise<Mended> => makeAnew(loss, 'nothing');

/**
 * Until all of it is there the record stays at fault, and says so at the next start. Its files are removed first: to go on
 * writing behind a damaged end would lose everything once more. So that this can end at any moment, a snapshot holds all
 * there is to be had from then on, and the record comes in one piece, or not at all.
 */
async function makeAnew(loss: RecordLoss, remedy: RecordContents | 'nothing'): Promise<Mended> {
  const mending = await connection.mend();
  const made = await attemptStorage(async () => {
    const canBeRead = loss.code === 'incomplete' || loss.code === 'damaged';
    // A journal that cannot be read however often it is tried must not leave the learner without any way out.
    const checks = await readChecks(journal);
    const noted = { ...emptyRecord, attempts: checks.ok ? checks.value : [] };
    const left = canBeRead
      ? unwrap(await connection.read(readWhatIsLeft, mending))
      : { contents: emptyRecord, lost: nothingLost };
    const wanted = remedy === 'nothing' ? [] : [left.contents, remedy, noted];
    const all = { left, newest: await readNewest(), beside: [noted, ...wanted] };
    await keepWhatThereIs(mending, all, remedy === 'nothing' ? 'before-delete' : 'before-restore');
    connection.letGo();
    unwrap(await removeDatabase());
    unwrap(await connection.write((database) => takeInAll(database, wanted), mending));
    const mended = unwrap(
      await connection.rewrite(
        async (database) => ({
          attempts: await database.attempts.count(),
          lost: await stillLost(database, left.lost),
          hasNoted: checks.ok,
        }),
        mending,
      ),
    );
    // Not before the record is known to be what it is meant to be: until then the newest snapshot holds all there was.
    // Without one of it the record is whole all the same; that none could be kept is told elsewhere.
    await snapshotKeeper.keep('automatic', { mending });
    return mended;
  });
  if (!made.ok) connection.letGo();
  mending.end();
  return made.ok ? { ok: true, ...made.value } : refused(made.problem);
}

/**
 * A snapshot of what can be read of the record, of what it is mended with, and of what the newest one holds, so that the
 * newest never holds less than one before; none, where the newest holds all of it already. Where something is about to be let
 * go, one is kept all the same: a disk that has no room for it has none for the record either, and then nothing is removed.
 */
async function keepWhatThereIs(
  mending: Mending,
  {
    left,
    newest,
    beside,
  }: {
    readonly left: Left;
    readonly newest: RecordContents;
    readonly beside: readonly RecordContents[];
  },
  reason: SnapshotReason,
): Promise<void> {
  const contents = joined([left.contents, newest, ...beside]);
  const known = new Set<unknown>(Object.values(newest).flat());
  const isKnown = Object.values(contents).every((entries: readonly unknown[]) =>
    entries.every((entry) => known.has(entry)),
  );
  const losesNothing = Object.values(left.lost).every((keys: readonly unknown[]) => keys.length === 0);
  if (isKnown && losesNothing) return;
  unwrap(await snapshotKeeper.keep(reason, { mending, holdsJournal: false, contents }));
}

/** All of them, one after the other, or nothing. */
const takeInAll = (database: WorkbookDatabase, records: readonly RecordContents[]): PromiseLike<void> =>
  database.transaction('rw', database.tables, async () => {
    for (const contents of records) await takeIn(database, contents, 'merge', { nameCopy });
  });

/** What the newest snapshot holds; where it cannot be read, nothing. */
async function readNewest(): Promise<RecordContents> {
  const listed = await snapshots.list();
  const newest = listed.ok ? listed.value[0] : undefined;
  const text = newest && (await snapshots.read(newest.name));
  const read = text?.ok ? await readRecord(text.value) : undefined;
  return read?.ok ? read.value : emptyRecord;
}

function unwrap<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new StorageError(stored.problem);
  return stored.value;
}

const refused = (problem: StorageProblem): Mended => ({ ok: false, problem: { of: 'record', problem } });
