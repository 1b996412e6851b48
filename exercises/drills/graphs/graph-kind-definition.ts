import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import type { BothLanguages } from '../../audit/claim.ts';
import type { DrillMode } from '../../contract/drill-views.ts';
import type { Chance } from '../../generator/chance.ts';
import type { DrillPlan } from '../drill-plan.ts';
import type { DrillKindTexts } from '../kinds/drill-kind-definition.ts';

/**
 * One kind of drill on a computation graph, on any formula. Adding one is adding a file and its line in `graph-kinds.ts`,
 * and its name in the contract.
 */
export interface GraphKindDefinition extends DrillKindTexts {
  /** What to do; `subject` is the symbols of what the plan is about, with commas between. */
  readonly task: (mode: DrillMode, subject: string) => BothLanguages;
  /** Whether the formula has what this practises. */
  readonly fits: (solution: FormulaSolution) => boolean;
  /** The same subject in every mode, so that whatever is drawn is drawn first. Only for a formula that fits. */
  readonly plan: (solution: FormulaSolution, mode: DrillMode, chance: Chance) => DrillPlan;
}
