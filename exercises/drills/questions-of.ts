import type { Solution } from '../../engine/solution/solution.ts';
import type { DrillMode } from '../contract/drill-views.ts';
import type { Questions } from '../generator/is-told-apart.ts';
import { askedBy, type DrillPlan } from './drill-plan.ts';
import { givenValues } from './given-values.ts';

/**
 * The modes that ask for different things; an exam asks what is asked of who works alone. That comes first, because with
 * nothing known on the way it is where most may be mistaken.
 */
const modes = ['alone', 'guided'] as const satisfies readonly DrillMode[];

/** What each mode of a drill gives and asks. */
export const questionsOf = (solution: Solution, plan: (mode: DrillMode) => DrillPlan): Questions[] =>
  modes.map((mode) => questionsIn(solution, plan(mode)));

export const questionsIn = (solution: Solution, plan: DrillPlan): Questions => ({
  given: givenValues(solution, plan).filter((id) => solution.quantities.get(id)?.expression),
  asked: askedBy(plan),
});
