import type { Attempt } from '../database/attempt.ts';

/** A check as one line of JSON. Its answers share one network, which is written once: it can be larger than all else. */
export function entryOf(check: readonly Attempt[]): string {
  const network = check[0]?.network;
  const isShared = network !== undefined && check.every((attempt) => attempt.network === network);
  return JSON.stringify(isShared ? { network, attempts: check.map(withoutNetwork) } : { attempts: check });
}

/** The attempts of an entry; nothing is known of them yet. */
export function attemptsOfEntry(entry: unknown): readonly unknown[] {
  if (typeof entry !== 'object' || entry === null || !('attempts' in entry)) return [];
  const attempts: readonly unknown[] = Array.isArray(entry.attempts) ? entry.attempts : [];
  if (!('network' in entry)) return attempts;
  const { network } = entry;
  return attempts.map((attempt) => (typeof attempt === 'object' ? { ...attempt, network } : attempt));
}

const withoutNetwork = (attempt: Attempt): object =>
  Object.fromEntries(Object.entries(attempt).filter(([name]) => name !== 'network'));
