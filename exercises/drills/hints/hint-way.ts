import { operandsOf } from '../../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../../engine/expression/expression.ts';
import { substitute, withoutPartials } from '../../../engine/printing/rewrite.ts';
import type { QuantityKind, QuantityName } from '../../../engine/quantities/quantity-name.ts';
import type { Solution } from '../../../engine/solution/solution.ts';

/** One line of the way to a value: a quantity, and what it is worked out from. */
export interface WayStep {
  readonly id: QuantityId;
  readonly expression: Expression;
}

/**
 * The way to a quantity from what stands on the sheet. What does not stand there is worked out too: what learners write
 * down by themselves has a line of its own, before it is needed; everything else is written out where it is needed, as
 * the sum over the paths is in a delta. The last line is the quantity's own.
 */
export function wayTo(solution: Solution, wanted: QuantityId, isOnSheet: (id: QuantityId) => boolean): WayStep[] {
  const steps = new Map<QuantityId, WayStep>();
  const visit = (id: QuantityId): void => {
    const own = workOf(solution, id);
    if (!own || steps.has(id)) return;
    const expression = writtenOut(solution, own, isOnSheet);
    for (const operand of operandsOf(expression)) if (!isOnSheet(operand)) visit(operand);
    steps.set(id, { id, expression });
  };
  visit(wanted);
  return [...steps.values()];
}

/** In the shorter form, where there is one; undefined for what is given. */
function workOf({ quantities }: Solution, id: QuantityId): Expression | undefined {
  const quantity = quantities.get(id);
  const work = quantity?.simplified ?? quantity?.expression;
  return work && withoutPartials(work);
}

function writtenOut(solution: Solution, expression: Expression, isOnSheet: (id: QuantityId) => boolean): Expression {
  return substitute(expression, (id) => {
    const name = solution.quantities.get(id)?.name;
    const work = isOnSheet(id) || !name || hasLineOfItsOwn(name, solution) ? undefined : workOf(solution, id);
    return work && writtenOut(solution, work, isOnSheet);
  });
}

const ownLines: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'delta',
  'activation',
  'activation-after',
  'sample-loss',
  'sample-loss-after',
  'updated-weight',
  'updated-bias',
  'updated-shared-bias',
  // Of a graph, every node is written down; slopes and what comes back along one of several ways are parts of a line.
  'node-value',
  'node-value-after',
  'node-gradient',
  'updated-node',
]);

function hasLineOfItsOwn(name: QuantityName, solution: Solution): boolean {
  // Units that act on each other all need each other's weighted sums, and z σ(z) needs its own twice.
  if (solution.of === 'network' && (name.kind === 'pre-activation' || name.kind === 'pre-activation-after')) {
    const { activation } = solution.document.layers[name.layer - 1] ?? {};
    return activation === 'softmax' || activation === 'silu';
  }
  return ownLines.has(name.kind);
}
