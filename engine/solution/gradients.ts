import { partial, product, sum, type Expression } from '../expression/expression.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import { at } from './forward.ts';
import type { SolutionBuilder } from './solution-builder.ts';

/** \frac{\partial E}{\partial w_{ji}} = \sum_k \delta_j^{(k)} a_i^{(k)}: first each sample's part, then the sum over the batch. */
function addWeightGradient(solution: SolutionBuilder, layer: number, unit: number, from: number): void {
  const parts: Expression[] = [];
  for (let sample = 1; sample <= solution.samples; sample += 1) {
    const part: QuantityName = { kind: 'weight-gradient-of-sample', layer, unit, from, sample };
    const { id: z } = at(solution.refs('pre-activation', layer, sample), unit - 1);
    const { id: weight } = at(solution.weightsInto('weight', layer, unit), from - 1);
    const source = at(solution.refs('activation', layer - 1, sample), from - 1);
    const delta = at(solution.refs('delta', layer, sample), unit - 1);
    solution.work(part, { expression: product(delta, partial(z, weight, source)) });
    parts.push(solution.ref(part));
  }
  if (solution.samples > 1) solution.work({ kind: 'weight-gradient', layer, unit, from }, { expression: sum(parts) });
}

/** \frac{\partial E}{\partial b_j} = \sum_k \delta_j^{(k)}; for a bias shared by a layer also summed over its units. */
function addBiasGradients(solution: SolutionBuilder, layer: number): void {
  const { bias, units } = solution.layer(layer);
  const deltasOf = (unit: number): Expression[] =>
    Array.from({ length: solution.samples }, (_, index) =>
      solution.ref({ kind: 'delta', layer, unit, sample: index + 1 }),
    );
  if (bias.kind === 'per-unit') {
    for (let unit = 1; unit <= units; unit += 1) {
      solution.work({ kind: 'bias-gradient', layer, unit }, { expression: sum(deltasOf(unit)) });
    }
  }
  if (bias.kind === 'shared') {
    const all = Array.from({ length: units }, (_, index) => deltasOf(index + 1)).flat();
    solution.work({ kind: 'shared-bias-gradient', layer }, { expression: sum(all) });
  }
}

/** The gradient of every weight and bias, from the last layer to the first. */
export function addGradients(solution: SolutionBuilder): void {
  for (let layer = solution.lastLayer; layer >= 1; layer -= 1) {
    for (let unit = 1; unit <= solution.unitsOf(layer); unit += 1) {
      for (let from = 1; from <= solution.unitsOf(layer - 1); from += 1) addWeightGradient(solution, layer, unit, from);
    }
    addBiasGradients(solution, layer);
  }
}
