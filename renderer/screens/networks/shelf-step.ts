import type { LocalizedText } from '../../../engine/network/document.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import { keepNetwork, loadNetwork, removeNetwork } from '../../keeping/database/networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import type { Stored } from '../../keeping/database/stored.ts';

/** Something that was done to the shelf. Networks are as they were when they last lay on it. */
export type ShelfStep =
  | { readonly what: 'added' | 'duplicated' | 'taken-in' | 'removed'; readonly networks: readonly StoredNetwork[] }
  | {
      readonly what: 'renamed';
      readonly id: string;
      readonly title: LocalizedText | undefined;
      readonly titleBefore: LocalizedText | undefined;
    };

/** Takes a step back, or takes it again; `now` in milliseconds since 1970. Gives the step as it is to be told and taken the other way. */
export function take(step: ShelfStep, way: 'undo' | 'redo', now: number): Promise<Stored<ShelfStep>> {
  if (step.what === 'renamed') return rename(step, way === 'undo' ? step.titleBefore : step.title, now);
  return (step.what === 'removed') === (way === 'undo') ? putBack(step) : takeAway(step);
}

type Moved = Extract<ShelfStep, { readonly networks: unknown }>;

async function putBack(step: Moved): Promise<Stored<ShelfStep>> {
  for (const stored of step.networks) {
    const kept = await keepNetwork(stored);
    if (!kept.ok) return kept;
  }
  return { ok: true, value: step };
}

/** Each as it is by now, so that nothing that was done to it since is lost. */
async function takeAway(step: Moved): Promise<Stored<ShelfStep>> {
  const networks: StoredNetwork[] = [];
  for (const before of step.networks) {
    const found = await loadNetwork(before.id);
    if (!found.ok) return found;
    networks.push(found.value ?? before);
    const removed = await removeNetwork(before.id);
    if (!removed.ok) return removed;
  }
  return { ok: true, value: { ...step, networks } };
}

async function rename(
  step: Extract<ShelfStep, { readonly what: 'renamed' }>,
  title: LocalizedText | undefined,
  now: number,
): Promise<Stored<ShelfStep>> {
  const found = await loadNetwork(step.id);
  if (!found.ok) return found;
  if (found.value) {
    const kept = await keepNetwork(changedIn(thisRun, found.value, { ...found.value.network, title }, now));
    if (!kept.ok) return kept;
  }
  return { ok: true, value: step };
}
