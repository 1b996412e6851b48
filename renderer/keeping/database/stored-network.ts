import type { NetworkDocument } from '../../../engine/network/document.ts';

/** A network of the learner's on the shelf. It is kept with every change, so there is nothing to save. */
export interface StoredNetwork {
  /** A UUID. */
  readonly id: string;
  readonly network: NetworkDocument;
  /** When it was last changed or opened, in milliseconds since 1970. */
  readonly changed: number;
}
