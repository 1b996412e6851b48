import type { GraphNode } from '../../../formula/computation-graph.ts';
import { Dependence } from './dependence.ts';
import type { FormulaPlan } from './formula-plan.ts';

/** A node that every one of several values goes into, and that they are set against. */
export interface Statistic {
  readonly name: string;
  readonly kind: 'softmax-sum' | 'mean' | 'variance';
  /** What is added up in it. */
  readonly leaves: readonly string[];
}

/** The values that are added up in a node, sums inside it opened; none where it is no sum. */
function addedUp(plan: FormulaPlan, name: string): readonly string[] {
  const node = plan.graph.nodes.get(name);
  if (node?.operation !== 'add') return [];
  return node.inputs.flatMap((input) => {
    const isWithin = plan.waysOut(input).length === 1;
    const inner = isWithin ? addedUp(plan, input) : [];
    return inner.length > 0 ? inner : [input];
  });
}

/** What is added up in a mean: a sum divided by a number, or times one; none elsewhere. */
function averaged(plan: FormulaPlan, { operation, operands }: GraphNode): readonly string[] {
  const [left, right] = operands;
  if (!left || !right || (operation !== 'divide' && operation !== 'multiply')) return [];
  if ('node' in left && 'constant' in right) return addedUp(plan, left.node);
  return operation === 'multiply' && 'constant' in left && 'node' in right ? addedUp(plan, right.node) : [];
}

/** Whether a node is x^2, or x \cdot x. */
export function isSquare(plan: FormulaPlan, name: string): boolean {
  const node = plan.graph.nodes.get(name);
  const [left, right] = node?.operands ?? [];
  if (node?.operation === 'power') return right !== undefined && 'constant' in right && right.constant === 2;
  return node?.operation === 'multiply' && node.inputs.length === 1 && left !== undefined && 'node' in left;
}

const operand = (node: GraphNode, index: number): string | undefined => {
  const found = node.operands[index];
  return found && 'node' in found ? found.node : undefined;
};

/** The sums of softmaxes, and the means and variances that values are normalised by. */
export function statisticsIn(plan: FormulaPlan): readonly Statistic[] {
  const { graph } = plan;
  const dependence = new Dependence(graph);
  const nodes = plan.worked.filter(({ name }) => name !== graph.output && graph.isOnTheWay(name));
  const divisors = new Set(
    plan.worked.flatMap((node) => (node.operation === 'divide' ? (operand(node, 1) ?? []) : [])),
  );
  const isDividedBy = (name: string): boolean => [...divisors].some((under) => dependence.dependsOn(under, name));
  return nodes.flatMap((node): Statistic[] => {
    const { name } = node;
    const summed = addedUp(plan, name);
    const isShare = ({ operation, operands: [over] }: GraphNode): boolean =>
      operation === 'divide' && over !== undefined && 'node' in over && summed.includes(over.node);
    if (plan.worked.some((other) => operand(other, 1) === name && isShare(other))) {
      return [{ name, kind: 'softmax-sum', leaves: summed }];
    }
    const leaves = averaged(plan, node);
    if (leaves.length < 2) return [];
    if (leaves.every((leaf) => isSquare(plan, leaf)) && isDividedBy(name)) return [{ name, kind: 'variance', leaves }];
    const isTakenOff = plan.worked.some((other) => {
      const from = operand(other, 0);
      return (
        other.operation === 'subtract' && operand(other, 1) === name && from !== undefined && leaves.includes(from)
      );
    });
    return isTakenOff ? [{ name, kind: 'mean', leaves }] : [];
  });
}
