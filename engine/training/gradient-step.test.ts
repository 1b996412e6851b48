import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { graphStep, layersApart, layersOf, numbersApart } from '../../test/unit/training/graph-step.ts';
import type { NetworkDocument } from '../network/document.ts';
import { gradientStep, type GradientStep } from './gradient-step.ts';

function stepOf(document: NetworkDocument): GradientStep {
  const outcome = gradientStep(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Two inputs, two hidden units, two outputs, worked to eight decimals on the web page it comes from. */
const published: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.3, 0.25],
        [0.4, 0.35],
      ],
      bias: { kind: 'none' },
    },
    {
      units: 2,
      activation: 'sigmoid',
      weights: [
        [0.45, 0.4],
        [0.7, 0.6],
      ],
      bias: { kind: 'none' },
    },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [0.1, 0.2], target: [0.4, 0.6] }],
};

describe('a gradient step', () => {
  it('gives the figures of the published example', () => {
    const { loss, outputs, gradients, updated, lossAfter } = stepOf(published);
    expect(loss).toBeCloseTo(0.0239719, 8);
    expect(outputs[0]?.[0]).toBeCloseTo(0.609446, 8);
    expect(gradients.layers[1]?.weights[0]?.[0]).toBeCloseTo(0.02592286, 8);
    expect(gradients.layers[0]?.weights[1]?.[1]).toBeCloseTo(0.00142017, 8);
    expect(updated.layers[1]?.weights[0]?.[0]).toBeCloseTo(0.43703857, 8);
    expect(lossAfter).toBeCloseTo(0.02323634, 8);
  });

  it('agrees with the solution graph on random networks of every size', () => {
    for (const largest of [
      { layers: 3, units: 4, samples: 3 },
      { layers: 2, units: 20, samples: 12 },
    ]) {
      fc.assert(
        fc.property(randomNetwork(largest), (document) => {
          const expected = graphStep(document);
          const found = stepOf(document);
          expect(numbersApart([expected.loss, expected.lossAfter], [found.loss, found.lossAfter])).toBeLessThan(1e-12);
          expect(numbersApart(expected.outputs.flat(), found.outputs.flat())).toBeLessThan(1e-12);
          expect(layersApart(expected.gradients.layers, found.gradients.layers)).toBeLessThan(1e-12);
          expect(layersApart(layersOf(expected.updated), layersOf(found.updated))).toBeLessThan(1e-12);
        }),
        { numRuns: 60, seed: 20250321 },
      );
    }
  });

  it('keeps what it does not change, unknown fields too', () => {
    const document = { ...published, 'x-author': 'someone', title: { en: 'Two', ko: '둘' } };
    const before = structuredClone(document);
    const { updated } = stepOf(document);
    expect(document).toEqual(before);
    expect({ ...updated, layers: [] }).toEqual({ ...before, layers: [] });
  });

  it.each([
    ['samples', { samples: [{ input: [1e200, 0], target: [1e200, 0] }] }],
    ['learningRate', { learningRate: 1e308, samples: [{ input: [1e10, 1e10], target: [1e5, 0] }] }],
  ])('is refused with the path %s where a value overflows', (path, change) => {
    const linear = published.layers.map((layer) => ({ ...layer, activation: 'identity' as const }));
    const outcome = gradientStep({ ...published, layers: linear, ...change });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path, allowed: { kind: 'finite-result' } },
    });
  });
});
