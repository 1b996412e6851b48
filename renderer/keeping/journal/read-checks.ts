import type { RecordContents } from '../record-file/record-contents.ts';
import { readRecord } from '../record-file/read-record.ts';
import type { Attempt } from '../database/attempt.ts';
import type { Stored } from '../database/stored.ts';
import { attemptsOfEntry } from './journal-entry.ts';
import type { Journal } from './journal.ts';
import { readAgain } from './read-again.ts';

/**
 * The attempts that the journal has noted since the last snapshot. They are read as those of a file are; an entry with
 * an attempt at fault is left out, since each entry stands for itself.
 */
export async function readChecks(journal: Journal): Promise<Stored<readonly Attempt[]>> {
  const noted = await readAgain(() => journal.checks());
  if (!noted.ok) return noted;
  const entries = noted.value.map(attemptsOfEntry);
  const whole = await readAttempts(entries.flat());
  if (whole) return { ok: true, value: whole };
  const each = await Promise.all(entries.map(readAttempts));
  return { ok: true, value: each.flatMap((attempts) => attempts ?? []) };
}

async function readAttempts(attempts: readonly unknown[]): Promise<RecordContents['attempts'] | undefined> {
  const lists = { attempts, drafts: [], networks: [], sessions: [], workings: [], packs: [], formulas: [] };
  const read = await readRecord(JSON.stringify({ format: 'backprop-record', version: 1, ...lists }));
  return read.ok ? read.value.attempts : undefined;
}
