import type {
  RecordedAttempt,
  RecordedDraft,
  RecordedFormula,
  RecordedNetwork,
  RecordedPack,
  RecordedSession,
  RecordedWorking,
  RecordList,
  recordFormat,
  recordVersion,
} from './record-schema.ts';

/** How many entries each list has. The lists themselves say the same; this is for whoever looks at the file. */
export type RecordCounts = Readonly<Record<RecordList, number>>;

/** What stands before the lists of a record's file, version 1. Unknown fields mean nothing. */
export interface RecordHeader {
  readonly format: typeof recordFormat;
  readonly version: typeof recordVersion;
  readonly counts: RecordCounts;
}

export interface RecordEntries {
  readonly attempts: RecordedAttempt;
  readonly drafts: RecordedDraft;
  readonly networks: RecordedNetwork;
  readonly sessions: RecordedSession;
  readonly workings: RecordedWorking;
  readonly packs: RecordedPack;
  readonly formulas: RecordedFormula;
}

/** Some entries of one list, in the file's order. */
export type RecordPiece = {
  [List in RecordList]: { readonly list: List; readonly entries: readonly RecordEntries[List][] };
}[RecordList];
