import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import type { BothLanguages } from '../../audit/claim.ts';
import type { Difficulty, DrillKind, DrillMode } from '../../contract/drill-views.ts';
import type { Chance } from '../../generator/chance.ts';
import type { DrillPlan } from '../drill-plan.ts';

/** A kind of drill as lists name it. */
export interface DrillKindTexts {
  readonly kind: DrillKind;
  readonly title: BothLanguages;
  readonly summary: BothLanguages;
}

/**
 * One kind of drill, on any network. Adding one is adding a file and its line in `drill-kinds.ts`, and its name in the
 * contract.
 */
export interface DrillKindDefinition extends DrillKindTexts {
  /** What to do; `subject` is the symbols of what the plan is about, with commas between. */
  readonly task: (mode: DrillMode, subject: string) => BothLanguages;
  /** Whether the network has what this practises. */
  readonly fits: (solution: NetworkSolution) => boolean;
  /** What is worked besides on a network that fits, where there is more than its own solution. The chance is begun as for `plan`. */
  readonly extended?: (solution: NetworkSolution, chance: Chance, difficulty: Difficulty | null) => NetworkSolution;
  /** Digits that its numbers have at least, however few would tell mistakes apart; of no difficulty on a network as it stands. */
  readonly leastDigits?: (difficulty: Difficulty | null) => number;
  /** The same subject in every mode, so that whatever is drawn is drawn first. Only for a network that fits. */
  readonly plan: (solution: NetworkSolution, mode: DrillMode, chance: Chance) => DrillPlan;
}
