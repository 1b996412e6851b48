import fc from 'fast-check';
import { emptyRecord, type RecordContents } from '../../renderer/keeping/record-file/record-contents.ts';
import { randomRecord } from './random-record.ts';

const [drawn = emptyRecord] = fc.sample(
  randomRecord.filter((record) => Object.values(record).every((list: readonly unknown[]) => list.length > 1)),
  { numRuns: 1, seed: 20250307 },
);

/** Always the same record, with something in each of its lists. */
export const someRecord: RecordContents = drawn;

/** A record's file with these contents, or with something in their place. */
export const recordFile = (lists: object): string =>
  JSON.stringify({ format: 'backprop-record', version: 1, ...lists });
