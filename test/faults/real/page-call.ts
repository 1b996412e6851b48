import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';

/** Something that a learner did at a page of one world, told so that it can be done at the page of another. */
export type PageCall =
  | { readonly call: 'openDrill'; readonly drill: string; readonly mode: DrillMode }
  | { readonly call: 'type'; readonly item: string; readonly typed: string }
  | { readonly call: 'scratch'; readonly typed: string }
  | { readonly call: 'check'; readonly item: string }
  | { readonly call: 'checkAll' | PlainCall }
  | { readonly call: 'addNetwork'; readonly network: NetworkDocument; readonly id: string }
  /** A network by its title: that of a copy has an id which is another one each time. */
  | { readonly call: 'openNetwork' | 'removeNetwork'; readonly title: string }
  | { readonly call: 'writeWorking'; readonly text: string }
  | { readonly call: 'edit'; readonly title: string }
  /** The file by how many were exported before it. */
  | { readonly call: 'import'; readonly file: number; readonly how: 'merge' | 'replace' }
  /** The snapshot by how many are newer. */
  | { readonly call: 'restore'; readonly newer: number }
  | { readonly call: 'recover'; readonly choice: 'newest' | 'rest' | 'anew' };

/** What needs nothing to be said with it. */
export type PlainCall =
  | 'leave'
  | 'startAfresh'
  | 'undo'
  | 'exportRecord'
  | 'deleteAll'
  | 'look'
  | 'takeOver'
  | 'openWorking'
  | 'afterMending'
  | 'beginSession'
  | 'advanceSession';

/** Told with what a page cannot know: the networks and files of its own world. */
export type ToldCall = PageCall & { readonly id?: string | undefined; readonly text?: string | undefined };
