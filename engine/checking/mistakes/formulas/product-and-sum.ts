import { constant, type Expression } from '../../../expression/expression.ts';
import type { GraphNode, Operation } from '../../../formula/computation-graph.ts';
import { instead, type KnownMistake } from '../known-mistake.ts';
import type { FormulaPlan } from './formula-plan.ts';
import { everywhereAndAlone, type Changes } from './places.ts';

type Operand = GraphNode['operands'][number];

const ofOperation = (plan: FormulaPlan, operation: Operation): readonly GraphNode[] =>
  plan.worked.filter((node) => node.operation === operation && plan.graph.isOnTheWay(node.name));

const written = (plan: FormulaPlan, operand: Operand): Expression =>
  'node' in operand ? plan.value(operand.node) : constant(operand.constant);

/** For each input of an operation on two, the slope that is written there; x · x and x + x have no other operand. */
function slopesOf(
  plan: FormulaPlan,
  node: GraphNode,
  slope: (own: Operand, other: Operand) => Expression | undefined,
): Changes {
  const [left, right] = node.operands;
  const changes = new Map<string, readonly Expression[]>();
  if (!left || !right || node.inputs.length < node.operands.filter((operand) => 'node' in operand).length)
    return changes;
  for (const [own, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const wrong = 'node' in own ? slope(own, other) : undefined;
    if ('node' in own && wrong) changes.set(plan.slope({ node, input: own.node }).id, instead(wrong));
  }
  return changes;
}

/** \frac{\partial}{\partial x} xy = x: the node's own value for the other factor. */
export const ownFactorKept: KnownMistake = {
  name: 'own-factor-kept',
  frequency: 4,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      ofOperation(plan, 'multiply').map((node) =>
        slopesOf(plan, node, (own, other) => ('node' in other ? written(plan, own) : undefined)),
      ),
    ),
};

/** \frac{\partial}{\partial x} xy = 1: a product treated as a sum. */
export const sumForProduct: KnownMistake = {
  name: 'sum-for-product',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(ofOperation(plan, 'multiply').map((node) => slopesOf(plan, node, () => constant(1)))),
};

/** \frac{\partial}{\partial x}(x + y) = y: a sum treated as a product. */
export const productForSum: KnownMistake = {
  name: 'product-for-sum',
  frequency: 3,
  changes: new Set(['local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      ofOperation(plan, 'add').map((node) => slopesOf(plan, node, (_, other) => written(plan, other))),
    ),
};
