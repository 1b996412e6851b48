import type { Checker } from '../../engine/checking/checker.ts';
import type { LocalizedText, NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { Tolerance } from '../../engine/precision/tolerance.ts';
import type { FormulaSolution, NetworkSolution } from '../../engine/solution/solution.ts';
import type { BothLanguages } from '../audit/claim.ts';
import type { Difficulty, DrillKind, DrillMode } from '../contract/drill-views.ts';
import type { DrillPlan } from './drill-plan.ts';

/** A drill that was found by its id, ready to be laid out and judged, whatever it is on. */
interface DrillFound {
  /** In its one right spelling. */
  readonly id: string;
  readonly kind: DrillKind;
  /** The example whose network it is on. */
  readonly example: string | null;
  readonly generated: { readonly seed: string; readonly difficulty: Difficulty } | null;
  readonly title: LocalizedText;
  /** What to do; `subject` is the symbols of what the plan is about, with commas between. */
  readonly task: (mode: DrillMode, subject: string) => BothLanguages;
  readonly notation: NotationName;
  readonly precision: Precision;
  /** Where the learner's course works with a fixed one. */
  readonly tolerance?: Tolerance | undefined;
  readonly checker: Checker;
  readonly plan: (mode: DrillMode) => DrillPlan;
}

export interface NetworkDrill extends DrillFound {
  readonly of: 'network';
  readonly network: NetworkDocument;
  readonly solution: NetworkSolution;
}

export interface FormulaDrill extends DrillFound {
  readonly of: 'formula';
  /** The template that it is on. */
  readonly template: string | null;
  readonly solution: FormulaSolution;
}

export type Drill = NetworkDrill | FormulaDrill;
