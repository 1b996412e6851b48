import type { NetworkDocument } from '../../../engine/network/document.ts';
import { quantityId, type QuantityName } from '../../../engine/quantities/quantity-name.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { GradientStep } from '../../../engine/training/gradient-step.ts';
import { withParameters, type LayerParameters } from '../../../engine/training/layer-parameters.ts';

type ParameterKinds = Record<'weight' | 'bias' | 'shared', QuantityName['kind']>;

/** One step read off the solution graph, in the shape of the training path. */
export function graphStep(document: NetworkDocument): GradientStep {
  const outcome = solve(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { quantities } = outcome.value;
  const samples = document.samples.length;
  const valueOf = (name: unknown): number => quantities.get(quantityId(name as QuantityName, samples))?.value ?? NaN;

  const parametersOf = (kinds: ParameterKinds): LayerParameters[] =>
    document.layers.map(({ weights, bias }, index) => {
      const layer = index + 1;
      return {
        weights: weights.map((row, j) =>
          row.map((_, i) => valueOf({ kind: kinds.weight, layer, unit: j + 1, from: i + 1, sample: 1 })),
        ),
        bias:
          bias.kind === 'none'
            ? null
            : bias.kind === 'shared'
              ? valueOf({ kind: kinds.shared, layer })
              : bias.values.map((_, j) => valueOf({ kind: kinds.bias, layer, unit: j + 1 })),
      };
    });

  const last = document.layers.length;
  return {
    loss: valueOf({ kind: 'loss' }),
    lossAfter: valueOf({ kind: 'loss-after' }),
    outputs: document.samples.map(({ target }, k) =>
      target.map((_, j) => valueOf({ kind: 'activation', layer: last, unit: j + 1, sample: k + 1 })),
    ),
    gradients: {
      layers: parametersOf({
        weight: samples === 1 ? 'weight-gradient-of-sample' : 'weight-gradient',
        bias: 'bias-gradient',
        shared: 'shared-bias-gradient',
      }),
    },
    changes: {
      layers: parametersOf({ weight: 'weight-change', bias: 'bias-change', shared: 'shared-bias-change' }),
    },
    inputGradients: document.samples.map(({ input }, k) =>
      input.map((_, i) => valueOf({ kind: 'input-gradient', unit: i + 1, sample: k + 1 })),
    ),
    updated: withParameters(
      document,
      parametersOf({ weight: 'updated-weight', bias: 'updated-bias', shared: 'updated-shared-bias' }),
    ),
  };
}

const numbersOf = ({ weights, bias }: LayerParameters): number[] =>
  bias === null ? weights.flat() : [...weights.flat(), ...[bias].flat()];

/** A document's parameters, layer by layer. */
export const layersOf = ({ layers }: NetworkDocument): LayerParameters[] =>
  layers.map(({ weights, bias }) => ({
    weights,
    bias: bias.kind === 'none' ? null : bias.kind === 'shared' ? bias.value : bias.values,
  }));

/** How far two networks' parameters, or gradients, lie apart: relative to the largest of the layer. */
export function layersApart(one: readonly LayerParameters[], other: readonly LayerParameters[]): number {
  return Math.max(
    ...one.map((layer, index) => {
      const found = other[index];
      return found ? numbersApart(numbersOf(layer), numbersOf(found)) : Infinity;
    }),
  );
}

/** The largest difference, relative to the largest number. */
export function numbersApart(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return Infinity;
  const differences = one.map((value, index) => Math.abs(value - (other[index] ?? NaN)));
  const largest = Math.max(Number.MIN_VALUE, ...one.map(Math.abs));
  return Math.max(...differences) / largest;
}
