import type { NewCheck } from './attempt.ts';
import { connection } from './connection.ts';
import { askForPersistence } from './persistence.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

/** Adds the attempts of one check, all or none. Once it gives `ok`, they are on the disk. */
export const recordCheck = (check: NewCheck): Promise<Stored<void>> =>
  connection.write((database) => addChecks(database, [check]));

/**
 * Adds checks, and does something else with the drafts in the same transaction: all of it is on the disk then, or none.
 * Of a record that was cut off nobody knows what is in it: an attempt that is there already is not added once more.
 * Throws what the database throws.
 */
export async function addChecks(
  database: WorkbookDatabase,
  checks: readonly NewCheck[],
  beside: () => PromiseLike<unknown> = () => Promise.resolve(),
): Promise<void> {
  const { attempts, drafts } = database;
  const placed = checks.map((check) => check.map((attempt, position) => ({ ...attempt, position })));
  const all = placed.flat();
  const { guard } = connection;
  const { added, counted } = await database.transaction('rw', [attempts, drafts], async () => {
    const there = new Set(
      await attempts
        .where('id')
        .anyOf(all.map(({ id }) => id))
        .primaryKeys(),
    );
    const missing = all.filter(({ id }) => !there.has(id));
    await attempts.bulkAdd(missing);
    await beside();
    // Counted in here, no other check comes in between.
    return { added: missing.length, counted: guard.attempts === undefined ? await attempts.count() : undefined };
  });
  await guard.note(database, placed, added, counted);
  askForPersistence();
}
