import { difference, learningRate, product } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { LayerOfParameters } from './given.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { refer } from './worked-quantity.ts';

/** w^+ = w - \eta \frac{\partial E}{\partial w}: one step of gradient descent, all from the values before it. */
function addStep(solution: SolutionBuilder, name: QuantityName, old: Quantity, gradient: Quantity): Quantity {
  const rate = solution.document.learningRate;
  return solution.work(
    name,
    () => difference(refer(old), product(learningRate(rate), refer(gradient))),
    settled(old.value - rate * gradient.value, Math.abs(old.value) + Math.abs(rate * gradient.value), 2),
  );
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
      weights: weights.map((row, j) =>
        row.map((old, i) => {
          const name: QuantityName = { kind: 'updated-weight', layer, unit: j + 1, from: i + 1 };
          return addStep(solution, name, old, at(at(gradient.weights, j), i));
        }),
      ),
      biases: biases.map((old, j) => {
        const name: QuantityName =
          bias.kind === 'shared'
            ? { kind: 'updated-shared-bias', layer }
            : { kind: 'updated-bias', layer, unit: j + 1 };
        // A bias that is not trained is carried over as it is; its gradient exists all the same.
        if (isFrozen) return solution.work(name, () => refer(old), old.value);
        return addStep(solution, name, old, at(gradient.biases, j));
      }),
    };
  });
}
