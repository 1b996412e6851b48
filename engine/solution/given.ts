import type { Layer, Sample } from '../network/document.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';

export interface GivenSample {
  /** From 1. */
  readonly sample: number;
  readonly input: readonly Quantity[];
  readonly target: readonly Quantity[];
}

/** The weights and biases of one layer: as given, after the step, or their gradients. */
export interface LayerOfParameters {
  /** Shape [units][units of the layer before]. */
  readonly weights: readonly (readonly Quantity[])[];
  /** Empty without biases, one entry for a shared bias, else one a unit. */
  readonly biases: readonly Quantity[];
}

/** Everything that the document states: samples, weights, biases. */
export function addGiven(solution: SolutionBuilder): {
  readonly samples: readonly GivenSample[];
  readonly parameters: readonly LayerOfParameters[];
} {
  const { samples, layers } = solution.document;
  return {
    samples: samples.map((given, index) => addSample(solution, given, index + 1)),
    parameters: layers.map((given, index) => addParameters(solution, given, index + 1)),
  };
}

function addSample(solution: SolutionBuilder, { input, target }: Sample, sample: number): GivenSample {
  return {
    sample,
    input: input.map((value, i) => solution.give({ kind: 'input', unit: i + 1, sample }, value)),
    target: target.map((value, j) => solution.give({ kind: 'target', unit: j + 1, sample }, value)),
  };
}

function addParameters(solution: SolutionBuilder, { weights, bias }: Layer, layer: number): LayerOfParameters {
  return {
    weights: solution.forEachWeight(layer, (unit, from) =>
      solution.give({ kind: 'weight', layer, unit, from }, at(at(weights, unit - 1), from - 1)),
    ),
    biases:
      bias.kind === 'none'
        ? []
        : bias.kind === 'shared'
          ? [solution.give({ kind: 'shared-bias', layer }, bias.value)]
          : bias.values.map((value, j) => solution.give({ kind: 'bias', layer, unit: j + 1 }, value)),
  };
}
