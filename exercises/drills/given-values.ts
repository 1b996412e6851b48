import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { QuantityKind } from '../../engine/quantities/quantity-name.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import { askedBy, type DrillPlan, type Shows } from './drill-plan.ts';

const forward: readonly QuantityKind[] = ['pre-activation', 'activation', 'node-value'];

/** The kinds shown besides what the network states. */
const shownKinds: Readonly<Record<Shows, ReadonlySet<QuantityKind>>> = {
  network: new Set(),
  forward: new Set(forward),
  loss: new Set([...forward, 'loss']),
};

/**
 * What the diagram shows to begin with: what the network states, and as much of the forward pass as the plan shows.
 * Nothing of it with a weight moved, which is there to be asked for. Never what is asked, nor anything that follows from it and would give it away.
 */
export function givenValues(solution: Solution, plan: DrillPlan): QuantityId[] {
  const wanted = shownKinds[plan.shows];
  const also = new Set(plan.alsoGiven);
  const hidden = new Set(askedBy(plan));
  const given: QuantityId[] = [];
  // In the order of work, so that what hides a quantity comes before it.
  for (const { id, name, expression } of solution.quantities.values()) {
    if (!expression) given.push(id);
    else if (hidden.has(id) || [...operandsOf(expression)].some((operand) => hidden.has(operand))) hidden.add(id);
    else if ((wanted.has(name.kind) && !('nudge' in name)) || also.has(id)) given.push(id);
  }
  return given;
}
