import { difference, learningRate, product, type Expression } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { SolutionBuilder } from './solution-builder.ts';

/** w^+ = w - \eta \frac{\partial E}{\partial w}: one step of gradient descent, all from the values before it. */
export function addUpdate(solution: SolutionBuilder): void {
  const rate = learningRate(solution.document.learningRate);
  const stepped = (old: QuantityName, gradient: QuantityName): Expression =>
    difference(solution.ref(old), product(rate, solution.ref(gradient)));
  for (let layer = 1; layer <= solution.lastLayer; layer += 1) {
    const { bias, units } = solution.layer(layer);
    for (let unit = 1; unit <= units; unit += 1) {
      for (let from = 1; from <= solution.unitsOf(layer - 1); from += 1) {
        solution.work(
          { kind: 'updated-weight', layer, unit, from },
          {
            expression: stepped({ kind: 'weight', layer, unit, from }, { kind: 'weight-gradient', layer, unit, from }),
          },
        );
      }
    }
    // A bias that is not trained is carried over as it is; its gradient exists all the same.
    const frozen = bias.kind !== 'none' && bias.trainable === false;
    if (bias.kind === 'per-unit') {
      for (let unit = 1; unit <= units; unit += 1) {
        const old: QuantityName = { kind: 'bias', layer, unit };
        const expression = frozen ? solution.ref(old) : stepped(old, { kind: 'bias-gradient', layer, unit });
        solution.work({ kind: 'updated-bias', layer, unit }, { expression });
      }
    }
    if (bias.kind === 'shared') {
      const old: QuantityName = { kind: 'shared-bias', layer };
      const expression = frozen ? solution.ref(old) : stepped(old, { kind: 'shared-bias-gradient', layer });
      solution.work({ kind: 'updated-shared-bias', layer }, { expression });
    }
  }
}
