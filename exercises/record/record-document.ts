import type { RecordedAttempt, RecordedDraft, RecordedNetwork, RecordedSession } from './record-schema.ts';

export const recordFormat = 'backprop-record';
export const recordVersion = 1;

/** Some half a million attempts, in millions of bytes; more would not fit into the memory of a usual machine at once. */
export const largestRecord = 256;

/** The lists of a record, in the order in which a file has them. */
export const recordLists = ['attempts', 'drafts', 'networks', 'sessions'] as const;
export type RecordList = (typeof recordLists)[number];

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
}

/** Some entries of one list, in the file's order. */
export type RecordPiece = {
  [List in RecordList]: { readonly list: List; readonly entries: readonly RecordEntries[List][] };
}[RecordList];
