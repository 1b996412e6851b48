import type { Difficulty, DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';

/** A sheet on which nothing is left to do, as far as it tells where to go from there. */
export interface FinishedSheet {
  readonly drill: string;
  readonly kind: DrillKind;
  readonly mode: DrillMode;
  /** Null where its network was not made up. */
  readonly difficulty: Difficulty | null;
  /** The example whose network, or whose document, it is on. */
  readonly example: string | null;
  /** The learner's own network, with its id on the shelf. */
  readonly own: { readonly id: string; readonly network: NetworkDocument } | null;
  /** Whether everything was right at once and without a hint. */
  readonly smooth: boolean;
}
