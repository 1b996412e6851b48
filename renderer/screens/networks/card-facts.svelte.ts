import type { LocalizedText } from '../../../engine/network/document.ts';
import { watch } from '../../keeping/database/watch.ts';

/** What a card tells of a network. */
export interface CardFacts {
  readonly title: LocalizedText | undefined;
  /** Units of each layer from the inputs on. */
  readonly sizes: readonly number[];
  readonly samples: number;
  readonly changed: number;
}

/** The facts of one network on the shelf. Nothing else of it is kept, for it may be large. */
export class NetworkFacts {
  #facts = $state.raw<CardFacts>();

  /** Undefined until they are read. */
  get facts(): CardFacts | undefined {
    return this.#facts;
  }

  /** Follows the network until told to stop. */
  follow(id: string): () => void {
    return watch(
      async (database): Promise<CardFacts | undefined> => {
        const stored = await database.networks.get(id);
        if (!stored) return undefined;
        const { network, changed } = stored;
        return {
          title: network.title,
          sizes: [network.inputs, ...network.layers.map(({ units }) => units)],
          samples: network.samples.length,
          changed,
        };
      },
      (stored) => {
        if (stored.ok && stored.value) this.#facts = stored.value;
      },
    );
  }
}
