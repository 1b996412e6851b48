import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import { gradientId, lossAndSlope, parametersOf, type Parameter } from '../../test/networks/dual-numbers.ts';
import { examples } from '../examples/examples.ts';

/** A network after one step, each parameter moved by its derivative by dual numbers: no code of the engine's in it. */
function stepped(network: NetworkDocument): NetworkDocument {
  const moved = (by: Parameter, value: number): number =>
    value - network.learningRate * lossAndSlope(network, by).slope;
  return {
    ...network,
    layers: network.layers.map((layer, index) => {
      const at = { layer: index + 1 };
      const { bias } = layer;
      return {
        ...layer,
        weights: layer.weights.map((row, j) =>
          row.map((weight, i) => moved({ kind: 'weight', ...at, unit: j + 1, from: i + 1 }, weight)),
        ),
        bias:
          bias.kind === 'per-unit'
            ? { ...bias, values: bias.values.map((b, j) => moved({ kind: 'bias', ...at, unit: j + 1 }, b)) }
            : bias.kind === 'shared'
              ? { ...bias, value: moved({ kind: 'shared-bias', ...at }, bias.value) }
              : bias,
      };
    }),
  };
}

/** Weighted sums and activations of a sample, by the plainest loop. */
function forward(network: NetworkDocument, sample: number): Map<string, number> {
  const found = new Map<string, number>();
  const suffix = network.samples.length === 1 ? '' : `@${sample}`;
  let before = network.samples[sample - 1]?.input ?? [];
  for (const [index, { weights, bias, activation }] of network.layers.entries()) {
    before = weights.map((row, j) => {
      const own = bias.kind === 'per-unit' ? (bias.values[j] ?? NaN) : bias.kind === 'shared' ? bias.value : 0;
      const z = row.reduce((sum, weight, i) => sum + weight * (before[i] ?? NaN), own);
      const a = activation === 'identity' ? z : 1 / (1 + Math.exp(-z));
      found.set(`z.${index + 1}.${j + 1}${suffix}`, z).set(`a.${index + 1}.${j + 1}${suffix}`, a);
      return a;
    });
  }
  return found;
}

const anyParameter: Parameter = { kind: 'weight', layer: 1, unit: 1, from: 1 };

describe.each(examples)('$id, worked again without the engine', (example) => {
  const { network } = example;
  const solved = solve(network);
  const value = (id: string): number => (solved.ok ? (solved.value.quantities.get(id)?.value ?? NaN) : NaN);
  const after = stepped(network);

  it('has the same weighted sums and activations, before the step and after it', () => {
    for (const [sample] of network.samples.entries()) {
      for (const [id, found] of forward(network, sample + 1)) expect(value(id)).toBeCloseTo(found, 13);
      for (const [id, found] of forward(after, sample + 1)) {
        expect(value(id.replace(/^([za])/, "$1'"))).toBeCloseTo(found, 12);
      }
    }
  });

  it('has the same loss, before the step and after it', () => {
    expect(value('E')).toBeCloseTo(lossAndSlope(network, anyParameter).value, 13);
    expect(value("E'")).toBeCloseTo(lossAndSlope(after, anyParameter).value, 12);
  });

  it('has the same gradient for every weight and bias', () => {
    for (const parameter of parametersOf(network)) {
      expect(value(gradientId(parameter))).toBeCloseTo(lossAndSlope(network, parameter).slope, 12);
    }
  });

  it('has the same gradient by central differences', () => {
    for (const parameter of parametersOf(network)) {
      const above = lossAndSlope(network, parameter, 1e-5).value;
      const below = lossAndSlope(network, parameter, -1e-5).value;
      expect(value(gradientId(parameter))).toBeCloseTo((above - below) / 2e-5, 8);
    }
  });
});
