import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { firstOf } from '../generator/first-of.ts';
import { askedBy } from './drill-plan.ts';
import type { DrillKindDefinition } from './kinds/drill-kind-definition.ts';

/** Nobody writes down more numbers for one drill. */
export const mostNumbers = 150;
/** Nobody follows more values by hand, and to look for every mistake in them would take the engine too long. */
export const mostQuantities = 2500;

/** Whether a network has what a kind of drill practises, and no more of it than a person can work. */
export function fitsNetwork(definition: DrillKindDefinition, solution: NetworkSolution): boolean {
  if (!definition.fits(solution)) return false;
  const asked = askedBy(definition.plan(solution, 'guided', firstOf(definition.kind)));
  return asked.length === 0 || (asked.length <= mostNumbers && solution.quantities.size <= mostQuantities);
}
