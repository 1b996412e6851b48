import type { NewCheck } from './attempt.ts';
import { addChecks } from './attempts.ts';
import { connection } from './connection.ts';
import { emptyPaper, type Paper } from './draft.ts';
import { heldBackDrafts as heldBack } from './held-back-drafts.ts';
import { StorageError, type Stored } from './stored.ts';
import { writer } from './writer.svelte.ts';

/** A sheet as it was left; an empty one where nothing was written on it yet. */
export async function loadDraft(drill: string): Promise<Stored<Paper>> {
  const stored = await connection.read(async (database) => (await database.drafts.get(drill)) ?? emptyPaper);
  if (!stored.ok) return stored;
  heldBack.know(drill, stored.value);
  return writer.mayWrite ? { ok: true, value: heldBack.putBack(drill, stored.value) } : stored;
}

/**
 * Keeps the sheet as it lies there now, in place of what was there before, and adds to the log what was checked on it:
 * all of it or nothing. One that was read before this window took over is held back as if another still wrote, which has
 * gone on with it.
 * @param term of this window's as the writer, in which the sheet was read
 */
export async function saveDraft(
  drill: string,
  paper: Paper,
  checks: readonly NewCheck[] = [],
  term = writer.term,
): Promise<Stored<void>> {
  const stored = await connection.write(async (database) => {
    if (term !== writer.term) throw new StorageError({ code: 'elsewhere' });
    const put = () => database.drafts.put({ ...paper, drill });
    await (checks.length === 0 ? put() : addChecks(database, checks, put));
  });
  if (stored.ok) heldBack.know(drill, paper);
  else if (stored.problem.code === 'elsewhere') heldBack.holdBack(drill, paper);
  return stored;
}
