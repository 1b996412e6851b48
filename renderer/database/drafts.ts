import { connection } from './connection.ts';
import type { Fields } from './draft.ts';
import type { Stored } from './stored.ts';

/** What stood typed in a drill's fields; empty where nothing was typed yet. */
export const loadDraft = (drill: string): Promise<Stored<Fields>> =>
  connection.use(async (database) => (await database.drafts.get(drill))?.fields ?? {});

/** Keeps what stands typed now, in place of what stood there before. */
export const saveDraft = (drill: string, fields: Fields): Promise<Stored<void>> =>
  connection.use(async (database) => {
    await database.drafts.put({ drill, fields: { ...fields } });
  });
