import type { Held } from '../../../exercises/contract/safekeeping.ts';
import type { Attempt } from '../database/attempt.ts';
import type { Stored } from '../database/stored.ts';

/** What is noted of the record outside its database, so that a loss is noticed and mended. */
export interface Journal {
  /** What the record held when it was last written to; null where nothing is known of one. */
  held(): Promise<Stored<Held | null>>;
  /** Notes a check that was stored, and how many attempts the record holds with it. */
  add(attempts: number, check: readonly Attempt[]): Promise<Stored<null>>;
  /** From here on the record holds so many attempts, the last of them with this id, whatever was noted before. */
  settle(attempts: number, last: string | undefined): Promise<Stored<null>>;
  /** What was noted of checks since the last snapshot, oldest first; it may be anything, and is read as a file is. */
  checks(): Promise<Stored<readonly unknown[]>>;
}
