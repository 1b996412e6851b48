import { Dexie } from 'dexie';
import type { Attempt, NewAttempt } from '../keeping/database/attempt.ts';
import { connection } from '../keeping/database/connection.ts';
import { databaseName } from '../keeping/database/workbook-database.ts';
import { writer } from '../keeping/database/writer.svelte.ts';

/** What the tests before have left in this browser must not look like a record that was lost. */
await forgetRecord();

/** Leaves the learner's record as at the very first start. */
export async function clearRecord(): Promise<void> {
  // The page of the test before may still be writing what stood on it.
  await writer.drained();
  const cleared = await connection.rewrite(async (database) => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  if (!cleared.ok) throw new Error(cleared.problem.code);
}

/** Leaves no record at all, and nothing that tells of one; for those who open it themselves. */
export async function deleteRecord(): Promise<void> {
  await Dexie.delete(databaseName);
  await forgetRecord();
}

async function forgetRecord(): Promise<void> {
  for (const note of ['record-held', 'record-changed', 'last-sheet'])
    localStorage.removeItem(`backprop-workbook.${note}`);
  const root = await navigator.storage.getDirectory();
  const snapshots = await root.getDirectoryHandle('snapshots', { create: true });
  for await (const file of snapshots.keys()) await snapshots.removeEntry(file);
}

/** Everything in the record, oldest first. */
export async function allAttempts(): Promise<readonly Attempt[]> {
  const database = await connection.open();
  return database.attempts.orderBy('[at+position]').toArray();
}

/** A right answer to w₂⁺ of the lecture slides; each test says what matters to it. */
export function attempt(differences: Partial<NewAttempt> = {}): NewAttempt {
  return {
    id: crypto.randomUUID(),
    at: Date.UTC(2025, 2, 3, 12),
    check: 'a check',
    drill: 'lecture-slides.first-layer',
    example: 'lecture-slides',
    quantity: 'w+.1.1.2',
    symbol: 'w₂⁺',
    role: 'parameter',
    typed: '0.1999',
    reading: '0.1999',
    precision: { decimals: 4 },
    verdict: 'correct',
    mode: 'alone',
    hints: 0,
    took: null,
    ...differences,
  };
}
