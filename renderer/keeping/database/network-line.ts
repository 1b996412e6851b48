import type { NetworkDocument } from '../../../engine/network/document.ts';
import { changeIn } from './line-of-changes.ts';
import type { StoredNetwork } from './stored-network.ts';

/** The network in a new state, changed in this run. */
export const changedIn = (
  run: string,
  stored: Pick<StoredNetwork, 'id'> & Partial<StoredNetwork>,
  network: NetworkDocument,
  now: number,
): StoredNetwork => ({ ...stored, network, ...changeIn(run, stored, now) });
