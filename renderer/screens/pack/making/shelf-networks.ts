import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { connection } from '../../../keeping/database/connection.ts';
import type { Stored } from '../../../keeping/database/stored.ts';

export interface ShelfNetwork {
  readonly id: string;
  readonly network: NetworkDocument;
}

/** The learner's own networks, the one worked on last first. */
export const shelfNetworks = (): Promise<Stored<readonly ShelfNetwork[]>> =>
  connection.read((database) => database.networks.orderBy('changed').reverse().toArray());
