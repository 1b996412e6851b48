import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../network/document.ts';
import type { QuantityName } from '../quantities/quantity-name.ts';
import { gradientStep } from '../training/gradient-step.ts';
import { nonFiniteResult } from './non-finite-result.ts';
import { solve } from './solve.ts';

/** No number stands twice in it, so that each tells its place. */
const network: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 3,
  layers: [
    {
      units: 2,
      activation: 'tanh',
      weights: [
        [0.11, 0.12, 0.13],
        [0.14, 0.15, 0.16],
      ],
      bias: { kind: 'shared', value: 0.17 },
    },
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.21, 0.22],
        [0.23, 0.24],
      ],
      bias: { kind: 'per-unit', values: [0.25, 0.26] },
    },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.3,
  samples: [
    { input: [0.41, 0.42, 0.43], target: [0.44, 0.45] },
    { input: [0.51, 0.52, 0.53], target: [0.54, 0.55] },
  ],
};

/** What stands in the document at a path such as `layers[0].weights[1]`. */
const standsAt = (path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], network);

/** What the document has for what a quantity comes of: the number itself, or the list that stands nearest to it. */
function expectedFor(name: QuantityName): unknown {
  const { layers, samples, learningRate } = network;
  switch (name.kind) {
    case 'input':
    case 'input-gradient':
      return samples[name.sample - 1]?.input[name.unit - 1];
    case 'target':
    case 'output-loss':
      return samples[name.sample - 1]?.target[name.unit - 1];
    case 'sample-loss':
      return samples[name.sample - 1]?.target;
    case 'node-value':
    case 'node-gradient':
    case 'local-slope':
    case 'edge-gradient':
    case 'updated-node':
    case 'node-value-after':
      throw new RangeError('a network has no nodes of a formula');
    case 'loss':
    case 'epsilon':
      return samples;
    case 'weight':
    case 'weight-gradient':
    case 'weight-gradient-of-sample':
    case 'difference-quotient':
      return layers[name.layer - 1]?.weights[name.unit - 1]?.[name.from - 1];
    case 'bias':
    case 'bias-gradient':
    case 'shared-bias':
    case 'shared-bias-gradient':
      return layers[name.layer - 1]?.bias;
    case 'pre-activation':
    case 'activation':
    case 'slope':
    case 'delta':
    case 'activation-gradient':
    case 'path-gradient':
      return layers[name.layer - 1]?.weights[name.unit - 1];
    case 'weight-change':
    case 'bias-change':
    case 'shared-bias-change':
    case 'updated-weight':
    case 'updated-bias':
    case 'updated-shared-bias':
    case 'pre-activation-after':
    case 'activation-after':
    case 'output-loss-after':
    case 'sample-loss-after':
    case 'loss-after':
      return learningRate;
  }
}

describe('what no double can hold', () => {
  it('is refused with the path at which the document has the number that it comes of, for every quantity', () => {
    const solved = solve(network);
    if (!solved.ok) throw new Error(JSON.stringify(solved.error));
    const kinds = new Set<string>();
    for (const { id, name } of solved.value.quantities.values()) {
      const error = nonFiniteResult(name, Infinity, network.samples.length);
      const expected = expectedFor(name);
      expect(expected, id).toBeDefined();
      expect(standsAt(error.path), id).toBe(expected);
      expect(error.found).toBe(`${id} = Infinity`);
      kinds.add(name.kind);
    }
    // All that there are without a weight that is nudged.
    expect(kinds.size).toBe(30);
  });

  it('is the gradient of one weight, where a huge activation meets a huge delta: both ways of working name its place', () => {
    // h₂ = 1e160 and δ₁ = 0 − (−1e150); only ∂E/∂w.2.1.2 = 1e150 × 1e160 is too large, E = ½ (1e150)² = 5e299 is not.
    const document: NetworkDocument = {
      ...network,
      inputs: 1,
      layers: [
        { units: 2, activation: 'identity', weights: [[0], [1]], bias: { kind: 'none' } },
        {
          units: 2,
          activation: 'identity',
          weights: [
            [1, 0],
            [1, 0],
          ],
          bias: { kind: 'none' },
        },
      ],
      samples: [{ input: [1e160], target: [-1e150, 0] }],
    };
    for (const outcome of [solve(document), gradientStep(document)]) {
      expect(outcome).toMatchObject({
        ok: false,
        error: { path: 'layers[1].weights[0][1]', found: 'dE/dw.2.1.2 = Infinity' },
      });
    }
  });
});
