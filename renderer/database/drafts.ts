import { connection } from './connection.ts';
import { emptyPaper, type Paper } from './draft.ts';
import type { Stored } from './stored.ts';

/** A sheet as it was left; an empty one where nothing was written on it yet. */
export const loadDraft = (drill: string): Promise<Stored<Paper>> =>
  connection.use(async (database) => (await database.drafts.get(drill)) ?? emptyPaper);

/** Keeps the sheet as it lies there now, in place of what was there before. */
export const saveDraft = (drill: string, paper: Paper): Promise<Stored<void>> =>
  connection.use(async (database) => {
    await database.drafts.put({ ...paper, drill });
  });
