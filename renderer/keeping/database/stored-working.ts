import type { Choices } from '../../../engine/working/contract.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';

/** A working of the learner's that is checked line by line. It is kept with every key, so there is nothing to save. */
export interface StoredWorking {
  /** A UUID. */
  readonly id: string;
  /** What the learner calls it; empty where it has no name yet. */
  readonly title: string;
  /** The network that it is about, as it was when the working was written. */
  readonly network: NetworkDocument;
  readonly text: string;
  /** What was chosen for names that may stand for several things. */
  readonly choices: Choices;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}
