import type { TaskPack } from '../../../exercises/packs/task-pack.ts';

/** A task pack of the learner's: one to be worked, one that is being made, or both. It is kept with every change. */
export interface StoredPack {
  /** A UUID; of a copy that a merge has made, with what tells it apart. */
  readonly id: string;
  /** As far as it is made: its title may be empty, and its tasks none. */
  readonly pack: TaskPack;
  /** Who works on it, from which the tasks are drawn of which everybody has another; missing until it is begun. */
  readonly learner?: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}
