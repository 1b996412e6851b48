import type { RecordCounts, RecordHeader } from '../../../exercises/record/record-document.ts';
import { attemptBatches } from '../database/attempt-batches.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import type { LongWork, RecordContents } from './record-contents.ts';

/**
 * The whole record as one JSON text, in pieces: attempts in the order in which they were made, each on a line of its
 * own, so that a person can read the file and compare two. Checks can be stored meanwhile; they are not in it. What the
 * log comes to is left out, because it follows from the rest. Throws what the database throws.
 */
export async function* writeRecord(
  database: WorkbookDatabase,
  { onAdvance, signal }: LongWork = {},
): AsyncGenerator<string> {
  const { counts, last, drafts, networks, sessions, workings, packs, formulas } = await takeStock(database);
  yield beginning(counts);
  let written = 0;
  for await (const batch of attemptBatches(database, last)) {
    signal?.throwIfAborted();
    yield lines(batch, written > 0);
    written += batch.length;
    onAdvance?.({ done: written, of: counts.attempts });
  }
  yield end(written) + ending({ drafts, networks, sessions, workings, packs, formulas });
}

/** The same of a record that is at hand, such as what could be read of a damaged one. */
export async function* writeContents(contents: RecordContents): AsyncGenerator<string> {
  const { drafts, networks, sessions, workings, packs, formulas } = contents;
  const attempts = contents.attempts.toSorted((one, other) => one.at - other.at || one.position - other.position);
  const counts = {
    attempts: attempts.length,
    drafts: drafts.length,
    networks: networks.length,
    sessions: sessions.length,
    workings: workings.length,
    packs: packs.length,
    formulas: formulas.length,
  };
  yield await Promise.resolve(beginning(counts));
  for (let from = 0; from < attempts.length; from += batchSize) {
    yield lines(attempts.slice(from, from + batchSize), from > 0);
  }
  yield end(attempts.length) + ending(contents);
}

/** How many attempts are written at once. */
const batchSize = 2000;

function beginning(counts: RecordCounts): string {
  const header: RecordHeader = { format: 'backprop-record', version: 1, counts };
  const fields = Object.entries(header).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "attempts": [`;
}

const ending = ({
  drafts,
  networks,
  sessions,
  workings,
  packs,
  formulas,
}: Omit<RecordContents, 'attempts'>): string => {
  const lists = Object.entries({ drafts, networks, sessions, workings, packs, formulas });
  return `,\n${lists.map(([name, entries]) => list(name, entries)).join(',\n')}\n}\n`;
};

/** What there is at one moment; attempts are too many, so only where they end. */
const takeStock = (database: WorkbookDatabase) =>
  database.transaction(
    'r',
    [
      ...[database.attempts, database.drafts, database.networks, database.sessions],
      ...[database.workings, database.packs, database.formulas],
    ],
    async () => {
      const [attempts, last, drafts, networks, sessions, workings, packs, formulas] = await Promise.all([
        database.attempts.count(),
        database.attempts.orderBy('[at+position]').last(),
        database.drafts.toArray(),
        database.networks.toArray(),
        database.sessions.toArray(),
        database.workings.toArray(),
        database.packs.toArray(),
        database.formulas.toArray(),
      ]);
      const counts = {
        attempts,
        drafts: drafts.length,
        networks: networks.length,
        sessions: sessions.length,
        workings: workings.length,
        packs: packs.length,
        formulas: formulas.length,
      };
      return { counts, last, drafts, networks, sessions, workings, packs, formulas };
    },
  );

const list = (name: string, entries: readonly unknown[]): string =>
  `  "${name}": [${lines(entries, false)}${end(entries.length)}`;

const lines = (entries: readonly unknown[], goesOn: boolean): string =>
  entries.map((entry, index) => `${goesOn || index > 0 ? ',' : ''}\n    ${JSON.stringify(entry)}`).join('');

const end = (entries: number): string => (entries === 0 ? ']' : '\n  ]');
