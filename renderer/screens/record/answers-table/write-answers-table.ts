import { attemptBatches } from '../../../keeping/database/attempt-batches.ts';
import type { WorkbookDatabase } from '../../../keeping/database/workbook-database.ts';
import type { DrillTitles } from '../../../parts/names/drill-titles.svelte.ts';
import type { LongWork } from '../../../keeping/record-file/record-contents.ts';
import { answerRow, headings } from './answer-row.ts';
import { byteOrderMark, csvLine } from '../../../parts/files/csv.ts';

/** Every answer as a table for spreadsheets, oldest first, in pieces. Throws what the database throws. */
export async function* writeAnswersTable(
  database: WorkbookDatabase,
  titles: DrillTitles,
  { onAdvance, signal }: LongWork = {},
): AsyncGenerator<string> {
  const [of, last] = await Promise.all([database.attempts.count(), database.attempts.orderBy('[at+position]').last()]);
  yield `${byteOrderMark}${csvLine(headings())}`;
  let done = 0;
  for await (const batch of attemptBatches(database, last)) {
    signal?.throwIfAborted();
    yield batch.map((attempt) => csvLine(answerRow(attempt, titles))).join('');
    done += batch.length;
    onAdvance?.({ done, of });
  }
}
