import { constant, product, type Expression, type QuantityId } from '../../../expression/expression.ts';
import type { GraphNode } from '../../../formula/computation-graph.ts';
import { instead, type KnownMistake, type Way } from '../known-mistake.ts';
import type { FormulaPlan } from './formula-plan.ts';
import { changingOnly, everywhereAndAlone, type Changes } from './places.ts';

const together = (lines: readonly (readonly [QuantityId, readonly Expression[]])[]): Changes => new Map(lines);

/** \frac{\partial q}{\partial x} for \frac{\partial f}{\partial x}: what comes from above left out: on one line, at one operation, or at all. */
export const localSlopeAlone: KnownMistake = {
  name: 'local-slope-alone',
  frequency: 4,
  changes: new Set(['edge-gradient']),
  inFormula: (plan) => {
    // At the output nothing comes from above but a 1.
    const nodes = plan.worked.filter(({ name }) => plan.graph.isOnTheWay(name) && name !== plan.graph.output);
    const alone = nodes.map((node) =>
      node.inputs.map((input) => [plan.back({ node, input }).id, instead(plan.slope({ node, input }))] as const),
    );
    const ofOneLine = alone.filter((lines) => lines.length > 1).flatMap((lines) => lines.map((line) => [line]));
    return [...everywhereAndAlone(alone.map(together)), ...ofOneLine.map((lines) => changingOnly(together(lines)))];
  },
};

/** Where a slope of 1 has a name of its own, or is right. */
const otherNames: ReadonlySet<GraphNode['operation']> = new Set([
  ...(['add', 'subtract', 'negate', 'multiply', 'exp', 'max', 'min', 'relu'] as const),
]);

/** \frac{\partial f}{\partial q} for \frac{\partial f}{\partial x}: the local slope left out, at one operation or at all. */
export const localSlopeLeftOut: KnownMistake = {
  name: 'local-slope-left-out',
  frequency: 3,
  changes: new Set(['edge-gradient', 'local-slope']),
  inFormula: (plan) =>
    everywhereAndAlone(
      plan.worked
        .filter(({ name, operation }) => plan.graph.isOnTheWay(name) && !otherNames.has(operation))
        .map((node): Changes => {
          const changes = new Map<QuantityId, readonly Expression[]>();
          for (const input of node.inputs) {
            changes.set(plan.slope({ node, input }).id, instead(constant(1)));
            changes.set(plan.back({ node, input }).id, instead(plan.gradient(node.name)));
          }
          return changes;
        }),
    ),
};

/** \frac{\partial f}{\partial x} where only \frac{\partial q}{\partial x} was asked. */
export const gradientForLocalSlope: KnownMistake = {
  name: 'gradient-for-local-slope',
  frequency: 3,
  ofFormulaAnswer: ({ id, name }, forms, plan: FormulaPlan): readonly Way[] => {
    if (name.kind !== 'local-slope' || !plan.graph.isOnTheWay(name.node)) return [];
    const wrong = forms.map((form) => product(plan.gradient(name.node), form));
    return [{ instead: (quantity) => (quantity.id === id ? wrong : undefined), at: [id] }];
  },
};
