import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { Snapshot, SnapshotReason } from '../../../exercises/contract/safekeeping.ts';
import { connection } from '../../keeping/database/connection.ts';
import type { Stored, StorageProblem } from '../../keeping/database/stored.ts';
import type { WorkbookDatabase } from '../../keeping/database/workbook-database.ts';
import { snapshotKeeper } from '../../keeping/snapshots/snapshot-keeper.svelte.ts';
import { snapshots } from '../../keeping/snapshots/snapshots.ts';
import { compareRecord, type RecordComparison } from '../../keeping/record-file/compare-record.ts';
import { readRecord } from '../../keeping/record-file/read-record.ts';
import {
  emptyRecord,
  sizeOf,
  type Advance,
  type LongWork,
  type RecordContents,
} from '../../keeping/record-file/record-contents.ts';
import { takeIn, type TakenIn } from '../../keeping/record-file/take-in.ts';
import { nameCopy } from '../../parts/names/name-copy.ts';

/** Why nothing came of a task: the record or a snapshot could not be read or written, or what was read is at fault. */
export type Fault =
  { readonly of: 'record'; readonly problem: StorageProblem } | { readonly of: 'file'; readonly error: WorkbookError };

/** What has come of a task; whatever it is, all of it was done or nothing. */
export type Done<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }
  | { readonly ok: false; readonly isCancelled: true };

/** What of a task is under way. */
export type Stage = 'writing' | 'reading' | 'comparing' | 'keeping' | 'taking-in';

export interface TaskWork extends LongWork {
  readonly onAdvance: (advance: Advance) => void;
  readonly signal: AbortSignal;
  readonly onStage: (stage: Stage) => void;
}

/** A file that was read to its end, and what it would change. Nothing is changed yet. */
export interface FoundFile {
  readonly name: string;
  readonly contents: RecordContents;
  readonly comparison: RecordComparison;
}

/** The record is another one now. */
export interface Replaced {
  readonly attempts: number;
  readonly networks: number;
  /** What there was before; null where there was nothing. */
  readonly before: Snapshot | null;
}

const cancelled = { ok: false, isCancelled: true } as const;
const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });
const faultOf = (problem: StorageProblem): Done<never> => ({ ok: false, fault: { of: 'record', problem } });

/** Writes something out of the record, piece by piece. */
export async function writeOut(
  write: (database: WorkbookDatabase, work: LongWork) => AsyncIterable<string>,
  work: TaskWork,
): Promise<Done<Blob>> {
  work.onStage('writing');
  const written = await connection.read(async (database) => {
    const pieces: string[] = [];
    for await (const piece of write(database, work)) pieces.push(piece);
    return new Blob(pieces);
  });
  if (work.signal.aborted) return cancelled;
  return written.ok ? written : faultOf(written.problem);
}

/** Reads a file and compares it with the record. */
export async function lookInto(file: File, work: TaskWork): Promise<Done<FoundFile>> {
  const read = await readContents(file, work);
  if (!read.ok) return read;
  work.onStage('comparing');
  const contents = read.value;
  const of = sizeOf(contents);
  let looked = 0;
  const compared = await connection.read((database) =>
    compareRecord(database, contents, (entries) => {
      work.signal.throwIfAborted();
      looked += entries;
      work.onAdvance({ done: looked, of });
    }),
  );
  if (work.signal.aborted) return cancelled;
  if (!compared.ok) return faultOf(compared.problem);
  return done({ name: file.name, contents, comparison: compared.value });
}

async function readContents(source: Blob, work: TaskWork): Promise<Done<RecordContents>> {
  work.onStage('reading');
  const read = await readRecord(source, work);
  if (work.signal.aborted) return cancelled;
  return read.ok ? read : { ok: false, fault: { of: 'file', error: read.error } };
}

/** What a merge has added, and what there was before; null where there was nothing. */
export interface Merged extends TakenIn {
  readonly before: Snapshot | null;
}

/** Adds what is missing here; of what is here a snapshot is kept before. */
export async function mergeIn(contents: RecordContents, work: TaskWork): Promise<Done<Merged>> {
  work.onStage('keeping');
  const before = await snapshotKeeper.keep('before-replace');
  if (work.signal.aborted) return cancelled;
  if (!before.ok) return faultOf(before.problem);
  work.onStage('taking-in');
  const taken = settled(
    await connection.extend((database) => takeIn(database, contents, 'merge', { ...work, nameCopy })),
  );
  return taken.ok ? done({ ...taken.value, before: before.value }) : taken;
}

/** Puts other contents in the place of all that there is, of which a snapshot is kept before. */
export async function replaceBy(
  contents: RecordContents,
  reason: Exclude<SnapshotReason, 'automatic'>,
  work: TaskWork,
): Promise<Done<Replaced>> {
  work.onStage('keeping');
  const before = await snapshotKeeper.keep(reason);
  if (work.signal.aborted) return cancelled;
  if (!before.ok) return faultOf(before.problem);
  work.onStage('taking-in');
  const taken = settled(await connection.rewrite((database) => takeIn(database, contents, 'replace', work)));
  if (!taken.ok) return taken;
  const { attempts, networks } = taken.value;
  return done({ attempts, networks, before: before.value });
}

/** Goes back to a snapshot, which is read to its end before anything is changed. */
export async function restoreFrom(snapshot: Snapshot, work: TaskWork): Promise<Done<Replaced>> {
  work.onStage('reading');
  const text = await snapshots.read(snapshot.name);
  if (!text.ok) return faultOf(text.problem);
  const read = await readContents(text.value, work);
  return read.ok ? replaceBy(read.value, 'before-restore', work) : read;
}

export const deleteAll = (work: TaskWork): Promise<Done<Replaced>> => replaceBy(emptyRecord, 'before-delete', work);

const settled = <Value>(stored: Stored<Value | null>): Done<Value> =>
  !stored.ok ? faultOf(stored.problem) : stored.value === null ? cancelled : done(stored.value);
