import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
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
export const beginAnew = (loss: RecordLoss): Promise<Mended> =>
  makeAnew(loss, emptyRecord, async (mending) => {
    unwrap(await snapshotKeeper.keep('before-delete', { mending }));
    unwrap(await connection.write((database) => takeIn(database, emptyRecord, 'replace'), mending));
  });

/**
 * Until all of it has succeeded the record stays at fault, and says so at the next start. Its files are removed first:
 * to go on writing behind a damaged end would lose everything once more.
 */
async function makeAnew(loss: RecordLoss, remedy: RecordContents, finish = keepSnapshot): Promise<Mended> {
  const mending = await connection.mend();
  const made = await attemptStorage(async () => {
    const canBeRead = loss.code === 'incomplete' || loss.code === 'damaged';
    // A journal that cannot be read however often it is tried must not leave the learner without any way out.
    const checks = await readChecks(journal);
    const noted = { ...emptyRecord, attempts: checks.ok ? checks.value : [] };
    const left = canBeRead
      ? await keepWhatIsLeft(mending, [remedy, noted, await readNewest()])
      : { contents: emptyRecord, lost: nothingLost };
    connection.letGo();
    unwrap(await removeDatabase());
    for (const contents of [left.contents, remedy, noted]) {
      unwrap(await connection.write((database) => takeIn(database, contents, 'merge', { nameCopy }), mending));
    }
    await finish(mending);
    return unwrap(
      await connection.rewrite(
        async (database) => ({
          attempts: await database.attempts.count(),
          lost: await stillLost(database, left.lost),
          hasNoted: checks.ok,
        }),
        mending,
      ),
    );
  });
  if (!made.ok) connection.letGo();
  mending.end();
  return made.ok ? { ok: true, ...made.value } : refused(made.problem);
}

/** Without a snapshot of it the record is whole all the same; that none could be kept is told elsewhere. */
const keepSnapshot = async (mending: Mending): Promise<void> => {
  await snapshotKeeper.keep('automatic', { mending });
};

/**
 * What can be read of the record, which is in a snapshot by then; and beside it there what it is mended with and what the
 * newest snapshot holds, so that the newest never holds less than one before, if the mending should be cut short.
 */
async function keepWhatIsLeft(mending: Mending, remedies: readonly RecordContents[]): Promise<Left> {
  const left = unwrap(await connection.read(readWhatIsLeft, mending));
  const contents = joined([left.contents, ...remedies]);
  unwrap(await snapshotKeeper.keep('before-restore', { mending, holdsJournal: false, contents }));
  return left;
}

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
