import { partial, product, sum } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { ForwardPass } from './forward.ts';
import type { LayerOfParameters } from './given.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { refer } from './worked-quantity.ts';

/** One sample at one layer, seen from the way back. */
interface Meeting {
  readonly sample: number;
  readonly deltas: readonly Quantity[];
  readonly z: readonly Quantity[];
  readonly sources: readonly Quantity[];
}

/** \frac{\partial E}{\partial w_{ji}} = \sum_k \delta_j^{(k)} a_i^{(k)}: first each sample's part, then the sum over the batch. */
function addWeightGradient(
  solution: SolutionBuilder,
  meetings: readonly Meeting[],
  weight: Quantity,
  place: { readonly layer: number; readonly unit: number; readonly from: number },
): Quantity {
  const { layer, unit, from } = place;
  let value = 0;
  let size = 0;
  const parts = meetings.map(({ sample, deltas, z, sources }) => {
    const delta = at(deltas, unit - 1);
    const source = at(sources, from - 1);
    const part = solution.work(
      { kind: 'weight-gradient-of-sample', layer, unit, from, sample },
      () => product(refer(delta), partial(at(z, unit - 1).id, weight.id, refer(source))),
      delta.value * source.value,
    );
    value += part.value;
    size += Math.abs(part.value);
    return part;
  });
  if (parts.length === 1) return at(parts, 0);
  return solution.work(
    { kind: 'weight-gradient', layer, unit, from },
    () => sum(parts.map(refer)),
    settled(value, size, parts.length),
  );
}

/** \frac{\partial E}{\partial b_j} = \sum_k \delta_j^{(k)}; for a bias shared by a layer also summed over its units. */
function addBiasGradients(solution: SolutionBuilder, meetings: readonly Meeting[], layer: number): Quantity[] {
  const { bias, units } = solution.layer(layer);
  const deltasByUnit = Array.from({ length: units }, (_, j) => meetings.map(({ deltas }) => refer(at(deltas, j))));
  switch (bias.kind) {
    case 'none':
      return [];
    case 'shared':
      return [solution.work({ kind: 'shared-bias-gradient', layer }, () => sum(deltasByUnit.flat()))];
    case 'per-unit':
      return deltasByUnit.map((deltas, j) =>
        solution.work({ kind: 'bias-gradient', layer, unit: j + 1 }, () => sum(deltas)),
      );
  }
}

/** The gradient of every weight and bias, worked from the last layer to the first; gives them from the first to the last. */
export function addGradients(
  solution: SolutionBuilder,
  passes: readonly ForwardPass[],
  deltas: readonly (readonly (readonly Quantity[])[])[],
  parameters: readonly LayerOfParameters[],
): LayerOfParameters[] {
  const gradients: LayerOfParameters[] = [];
  for (let layer = solution.lastLayer; layer >= 1; layer -= 1) {
    const meetings = passes.map(({ sample, layers }, k) => ({
      ...at(layers, layer - 1),
      sample,
      deltas: at(at(deltas, k), layer - 1),
    }));
    const own = at(parameters, layer - 1).weights;
    const weights = solution.forEachWeight(layer, (unit, from) =>
      addWeightGradient(solution, meetings, at(at(own, unit - 1), from - 1), { layer, unit, from }),
    );
    gradients.unshift({ weights, biases: addBiasGradients(solution, meetings, layer) });
  }
  return gradients;
}
