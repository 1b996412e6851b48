import * as v from 'valibot';
import type { Held } from '../../../exercises/contract/safekeeping.ts';
import type { Attempt } from '../database/attempt.ts';
import type { Stored } from '../database/stored.ts';
import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { Journal } from './journal.ts';

const heldSchema = v.object({ attempts: v.number(), at: v.number(), last: v.optional(v.string()) });
const done: Stored<null> = { ok: true, value: null };

/**
 * In a browser every check would take too long to be noted once more; how many there were is noted, so that a loss is
 * at least noticed. Where even that is lost, the newest snapshot stands in for it.
 */
export class BrowserJournal implements Journal {
  readonly #snapshots: SnapshotStore;

  constructor(snapshots: SnapshotStore) {
    this.#snapshots = snapshots;
  }

  async held(): Promise<Stored<Held | null>> {
    const noted = readNoted(readPreference('record-held'));
    if (noted) return { ok: true, value: { ...noted, isChanged: false } };
    const listed = await this.#snapshots.list();
    const newest = listed.ok ? listed.value[0] : undefined;
    return { ok: true, value: newest ? { attempts: newest.attempts, at: newest.at, isChanged: false } : null };
  }

  add(attempts: number, check: readonly Pick<Attempt, 'id'>[]): Promise<Stored<null>> {
    return this.settle(attempts, check.at(-1)?.id ?? readNoted(readPreference('record-held'))?.last);
  }

  settle(attempts: number, last: string | undefined): Promise<Stored<null>> {
    writePreference('record-held', JSON.stringify({ attempts, at: Date.now(), last }));
    return Promise.resolve(done);
  }

  checks(): Promise<Stored<readonly unknown[]>> {
    return Promise.resolve({ ok: true, value: [] });
  }
}

function readNoted(noted: string | null): v.InferOutput<typeof heldSchema> | null {
  try {
    const read = v.safeParse(heldSchema, JSON.parse(noted ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
