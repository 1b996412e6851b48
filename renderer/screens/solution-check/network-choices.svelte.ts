import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { ExampleCard } from '../../../exercises/contract/views.ts';
import { connection } from '../../keeping/database/connection.ts';
import { loadNetwork, shelfOrder } from '../../keeping/database/networks.ts';
import { titleOf } from '../../parts/names/network-title.ts';

/** So many of the shelf are offered; whoever has more comes here from the network itself. */
const mostOffered = 40;

export interface OfferedNetwork {
  readonly id: string;
  readonly title: string;
}

/** The networks that a working may be about: those of the library, and the learner's own that were worked on last. */
export class NetworkChoices {
  #own = $state.raw<readonly OfferedNetwork[]>([]);

  constructor(readonly examples: readonly ExampleCard[]) {}

  get own(): readonly OfferedNetwork[] {
    return this.#own;
  }

  /** One network after the other is read, for they may be large, and of each only its title is kept. */
  async load(): Promise<void> {
    const ids = await connection.read(shelfOrder);
    if (!ids.ok) return;
    for (const id of ids.value.slice(0, mostOffered)) {
      const stored = await loadNetwork(id);
      if (stored.ok && stored.value) this.#own = [...this.#own, { id, title: titleOf(stored.value.network) }];
    }
  }

  /** Undefined where it is no longer there. */
  async find(id: string): Promise<NetworkDocument | undefined> {
    const example = this.examples.find((card) => card.id === id);
    if (example) return example.network;
    const stored = await loadNetwork(id);
    return stored.ok ? stored.value?.network : undefined;
  }

  /** The id under which a network is offered; undefined where it is none of them, or is another by now. */
  idOf(network: NetworkDocument): string | undefined {
    const wanted = JSON.stringify(network);
    return this.examples.find((card) => JSON.stringify(card.network) === wanted)?.id;
  }
}
