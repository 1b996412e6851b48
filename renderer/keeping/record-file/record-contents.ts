import type { Attempt } from '../database/attempt.ts';
import type { Draft } from '../database/draft.ts';
import type { Session } from '../database/session.ts';
import type { StoredFormula } from '../database/stored-formula.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import type { StoredPack } from '../database/stored-pack.ts';
import type { StoredWorking } from '../database/stored-working.ts';

/** Everything in the learner's record that does not follow from the rest of it. */
export interface RecordContents {
  readonly attempts: readonly Attempt[];
  readonly drafts: readonly Draft[];
  readonly networks: readonly StoredNetwork[];
  readonly sessions: readonly Session[];
  readonly workings: readonly StoredWorking[];
  readonly packs: readonly StoredPack[];
  readonly formulas: readonly StoredFormula[];
}

export const emptyRecord: RecordContents = {
  attempts: [],
  drafts: [],
  networks: [],
  sessions: [],
  workings: [],
  packs: [],
  formulas: [],
};

/** How many entries there are in all. */
export const sizeOf = (contents: RecordContents): number =>
  Object.values<readonly unknown[]>({ ...contents }).reduce((all, list) => all + list.length, 0);

/** How far something that takes long has come, in entries. */
export interface Advance {
  readonly done: number;
  readonly of: number;
}

export interface LongWork {
  readonly onAdvance?: ((advance: Advance) => void) | undefined;
  /** Aborting it ends the work, and leaves everything as it was. */
  readonly signal?: AbortSignal | undefined;
}
