import type { LearningSummary } from '../../../exercises/review/summary/learning-summary.ts';
import { connection } from './connection.ts';
import type { SummaryName } from './stored-summary.ts';
import type { Stored } from './stored.ts';

/** Null where none is kept. */
export const loadSummary = (id: SummaryName): Promise<Stored<LearningSummary | null>> =>
  connection.read(async (database) => (await database.summaries.get(id))?.summary ?? null);

export const keepSummary = (id: SummaryName, summary: LearningSummary): Promise<Stored<void>> =>
  connection.write(async (database) => {
    await database.summaries.put({ id, summary });
  });
