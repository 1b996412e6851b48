import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';

/** What opens a drill, and is sent along with everything asked about it. */
export interface DrillSource {
  readonly drill: string;
  readonly mode: DrillMode;
  /** The learner's own network, for the drills on it. */
  readonly network?: NetworkDocument;
  /** The learner's own formula, for the drills on it. */
  readonly formula?: FormulaDocument;
  /** The task of a pack that it is, which has a sheet of its own. */
  readonly task?: string;
}

/** What is allowed on a sheet: all of it, unless a task says otherwise. */
export interface DrillTerms {
  readonly hints: boolean;
  readonly scratch: boolean;
  /** Whether what was judged may be answered once more. */
  readonly retries: boolean;
}

export const freeTerms: DrillTerms = { hints: true, scratch: true, retries: true };

/**
 * Under what a sheet is kept. Guided and on one's own are the same sheet of paper, so that what was written stays when
 * switching; an exam has a fresh one.
 */
export function sheetKey({ drill, mode, network, formula, task }: DrillSource): string {
  const parts = [
    drill,
    ...(mode === 'exam' ? ['exam'] : []),
    ...(task === undefined ? [] : [`task ${task}`]),
    ...(network ? [JSON.stringify(network)] : []),
    ...(formula ? [JSON.stringify(formula)] : []),
  ];
  return parts.join(' ');
}
