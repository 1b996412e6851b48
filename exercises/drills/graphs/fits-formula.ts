import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import { firstOf } from '../../generator/first-of.ts';
import { askedBy } from '../drill-plan.ts';
import { mostNumbers } from '../fits-network.ts';
import type { GraphKindDefinition } from './graph-kind-definition.ts';

/** Whether a formula has what a kind of drill practises, and no more of it than a person can work. */
export function fitsFormula(definition: GraphKindDefinition, solution: FormulaSolution): boolean {
  if (!definition.fits(solution)) return false;
  return askedBy(definition.plan(solution, 'guided', firstOf(definition.kind))).length <= mostNumbers;
}
