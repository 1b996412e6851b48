import { product, sum } from '../expression/expression.ts';
import { settled } from '../expression/settled.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import type { GivenSample, LayerOfParameters } from './given.ts';
import { at, type SolutionBuilder } from './solution-builder.ts';
import type { Quantity } from './solution.ts';
import { refer, valueOf } from './worked-quantity.ts';

/** The forward pass runs twice: with the weights as given, and after the step. */
export type Pass = 'before' | 'after';

/** One layer at one sample. */
export interface LayerOfUnits {
  /** What feeds the layer: the activations of the layer before, or the inputs. */
  readonly sources: readonly Quantity[];
  readonly z: readonly Quantity[];
  readonly a: readonly Quantity[];
}

/** One sample on its way through all layers. */
export interface ForwardPass extends GivenSample {
  readonly layers: readonly LayerOfUnits[];
}

const activationKind = { before: 'activation', after: 'activation-after' } as const;
const preActivationKind = { before: 'pre-activation', after: 'pre-activation-after' } as const;

/** z_j = \sum_i w_{ji} a_i + b_j */
function addWeightedSum(
  solution: SolutionBuilder,
  name: QuantityName,
  weights: readonly Quantity[],
  sources: readonly Quantity[],
  bias: Quantity | undefined,
): Quantity {
  let value = 0;
  let size = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const term = at(weights, i).value * at(sources, i).value;
    value += term;
    size += Math.abs(term);
  }
  if (bias) {
    value += bias.value;
    size += Math.abs(bias.value);
  }
  const write = () => {
    const terms = weights.map((weight, i) => product(refer(weight), refer(at(sources, i))));
    return sum(bias ? [...terms, refer(bias)] : terms);
  };
  return solution.work(name, write, settled(value, size, weights.length + 1));
}

/** Pre-activations and activations of every layer, for one sample. */
export function addForwardPass(
  solution: SolutionBuilder,
  given: GivenSample,
  parameters: readonly LayerOfParameters[],
  pass: Pass,
): ForwardPass {
  const { sample } = given;
  const layers: LayerOfUnits[] = [];
  let sources = given.input;
  for (const [index, { weights, biases }] of parameters.entries()) {
    const layer = index + 1;
    const activation = solution.activation(layer);
    const isShared = solution.layer(layer).bias.kind === 'shared';
    const feeding = sources;
    const z = weights.map((row, j) => {
      const name: QuantityName = { kind: preActivationKind[pass], layer, unit: j + 1, sample };
      return addWeightedSum(solution, name, row, feeding, biases[isShared ? 0 : j]);
    });
    const values = z.map(valueOf);
    const a = z.map((_, j) =>
      solution.work(
        { kind: activationKind[pass], layer, unit: j + 1, sample },
        () => activation.printedValue(z.map(refer), j),
        activation.value(values, j),
      ),
    );
    layers.push({ sources, z, a });
    sources = a;
  }
  return { ...given, layers };
}
