import type { Attempt, NewAttempt } from '../database/attempt.ts';
import { connection } from '../database/connection.ts';

/** Leaves the learner's record as at the very first start. */
export async function clearRecord(): Promise<void> {
  const database = await connection.open();
  await Promise.all(database.tables.map((table) => table.clear()));
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
