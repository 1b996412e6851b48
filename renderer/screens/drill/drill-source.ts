import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';

/** What opens a drill, and is sent along with everything asked about it. */
export interface DrillSource {
  readonly drill: string;
  readonly mode: DrillMode;
  /** The learner's own network, for the drills on it. */
  readonly network?: NetworkDocument;
}

/**
 * Under what a sheet is kept. Guided and on one's own are the same sheet of paper, so that what was written stays when
 * switching; an exam has a fresh one.
 */
export function sheetKey({ drill, mode, network }: DrillSource): string {
  const parts = [drill, ...(mode === 'exam' ? ['exam'] : []), ...(network ? [JSON.stringify(network)] : [])];
  return parts.join(' ');
}
