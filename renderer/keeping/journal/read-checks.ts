import type { RecordContents } from '../record-file/record-contents.ts';
import { readRecord } from '../record-file/read-record.ts';
import type { Attempt } from '../database/attempt.ts';
import { attemptsOfEntry } from './journal-entry.ts';
import type { Journal } from './journal.ts';

/**
 * The attempts that the journal has noted since the last snapshot. They are read as those of a file are; an entry with
 * an attempt at fault is left out, since each entry stands for itself.
 */
export async function readChecks(journal: Journal): Promise<readonly Attempt[]> {
  const noted = await journal.checks();
  if (!noted.ok) return [];
  const entries = noted.value.map(attemptsOfEntry);
  const whole = await readAttempts(entries.flat());
  if (whole) return whole;
  const each = await Promise.all(entries.map(readAttempts));
  return each.flatMap((attempts) => attempts ?? []);
}

async function readAttempts(attempts: readonly unknown[]): Promise<RecordContents['attempts'] | undefined> {
  const lists = { attempts, drafts: [], networks: [], sessions: [], workings: [] };
  const read = await readRecord(JSON.stringify({ format: 'backprop-record', version: 1, ...lists }));
  return read.ok ? read.value.attempts : undefined;
}
