import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Changed } from './changed.ts';

/** A network of the learner's on the shelf. */
export interface StoredNetwork extends Changed {
  readonly network: NetworkDocument;
}
