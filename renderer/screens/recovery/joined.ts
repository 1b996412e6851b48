import type { RecordContents } from '../../keeping/record-file/record-contents.ts';

/** Several records as one: of what they have under the same key, that of the first. */
export const joined = (records: readonly RecordContents[]): RecordContents => ({
  attempts: firstOfEach(
    records.flatMap(({ attempts }) => attempts),
    ({ id }) => id,
  ),
  drafts: firstOfEach(
    records.flatMap(({ drafts }) => drafts),
    ({ drill }) => drill,
  ),
  networks: firstOfEach(
    records.flatMap(({ networks }) => networks),
    ({ id }) => id,
  ),
  sessions: firstOfEach(
    records.flatMap(({ sessions }) => sessions),
    ({ date }) => date,
  ),
  workings: firstOfEach(
    records.flatMap(({ workings }) => workings),
    ({ id }) => id,
  ),
  packs: firstOfEach(
    records.flatMap(({ packs }) => packs),
    ({ id }) => id,
  ),
  formulas: firstOfEach(
    records.flatMap(({ formulas }) => formulas),
    ({ id }) => id,
  ),
});

const firstOfEach = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] => [
  ...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values(),
];
