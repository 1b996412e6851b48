import type { OwnWords } from '../reading/name-reader.ts';
import type { Block } from './blocks.ts';
import { chainsOf, type Chain } from './runs.ts';

/** So many blocks are kept as they were taken apart. */
const mostKept = 10_000;

/** The chains of blocks by their text: while somebody types, most are what they were. */
export class ChainsOfBlocks {
  readonly #known = new Map<string, readonly Chain[]>();

  constructor(private readonly own: OwnWords | undefined) {}

  of({ text }: Block): readonly Chain[] {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= mostKept) this.#known.clear();
    const chains = chainsOf(text, this.own);
    this.#known.set(text, chains);
    return chains;
  }
}
