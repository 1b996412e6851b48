import {
  constant,
  difference,
  learningRate,
  negative,
  product,
  sum,
  type Expression,
} from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { LayerOfParameters } from './given.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { refer } from './worked-quantity.ts';

/**
 * w^+ = w - \eta \frac{\partial E}{\partial w}: one step of gradient descent, all from the values before it; added where
 * the gradient has its sign turned.
 */
function addStep(solution: SolutionBuilder, name: QuantityName, old: Quantity, gradient: Quantity): Quantity {
  const rate = solution.document.learningRate;
  const step = solution.signed(rate * gradient.value);
  return solution.work(
    name,
    () => {
      const written = product(learningRate(rate), refer(gradient));
      return solution.isTurned ? sum([refer(old), written]) : difference(refer(old), written);
    },
    settled(old.value - step, Math.abs(old.value) + Math.abs(step), 2),
  );
}

/** \Delta w = -\eta \frac{\partial E}{\partial w}: what the step adds. Asked for by itself; the step need not go through it. */
function addChange(solution: SolutionBuilder, name: QuantityName, gradient: Quantity): void {
  const rate = solution.document.learningRate;
  const step = solution.signed(rate * gradient.value);
  const write = (): Expression => {
    const written = product(learningRate(rate), refer(gradient));
    return solution.isTurned ? written : negative(written);
  };
  // On paper there is no -0.
  solution.work(name, write, step === 0 ? 0 : -step);
}

/** Every parameter after the step, from the first layer to the last. */
export function addUpdate(
  solution: SolutionBuilder,
  parameters: readonly LayerOfParameters[],
  gradients: readonly LayerOfParameters[],
): LayerOfParameters[] {
  return parameters.map(({ weights, biases }, index) => {
    const layer = index + 1;
    const gradient = at(gradients, index);
    const { bias } = solution.layer(layer);
    const isFrozen = bias.kind !== 'none' && bias.trainable === false;
    return {
      weights: solution.forEachWeight(layer, (unit, from) => {
        const place = { layer, unit, from };
        const own = at(at(gradient.weights, unit - 1), from - 1);
        addChange(solution, { kind: 'weight-change', ...place }, own);
        return addStep(solution, { kind: 'updated-weight', ...place }, at(at(weights, unit - 1), from - 1), own);
      }),
      biases: biases.map((old, j) => {
        const isShared = bias.kind === 'shared';
        const place = { layer, unit: j + 1 };
        const name: QuantityName = isShared
          ? { kind: 'updated-shared-bias', layer }
          : { kind: 'updated-bias', ...place };
        const change: QuantityName = isShared
          ? { kind: 'shared-bias-change', layer }
          : { kind: 'bias-change', ...place };
        // A bias that is not trained is carried over as it is; its gradient exists all the same.
        if (isFrozen) {
          solution.work(change, () => constant(0), 0);
          return solution.work(name, () => refer(old), old.value);
        }
        addChange(solution, change, at(gradient.biases, j));
        return addStep(solution, name, old, at(gradient.biases, j));
      }),
    };
  });
}
