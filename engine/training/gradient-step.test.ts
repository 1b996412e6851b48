import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hugeNetwork } from '../../test/networks/huge-network.ts';
import { articleNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { graphStep, layersApart, layersOf, numbersApart } from '../../test/unit/training/graph-step.ts';
import type { WorkbookError } from '../contract/errors.ts';
import { operandsOf } from '../expression/evaluate.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from '../solution/solve.ts';
import { gradientStep, type GradientStep } from './gradient-step.ts';

function stepOf(document: NetworkDocument): GradientStep {
  const outcome = gradientStep(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

/** Whether some sum in the work is 0 though its terms are not, so that training may have what doubles leave of it. */
function hasCancelled(document: NetworkDocument): boolean {
  const outcome = solve(document);
  if (!outcome.ok) return false;
  const { quantities } = outcome.value;
  return [...quantities.values()].some(({ expression, value }) => {
    if (value !== 0 || (expression?.kind !== 'sum' && expression?.kind !== 'difference')) return false;
    return [...operandsOf(expression)].some((id) => quantities.get(id)?.value !== 0);
  });
}

/**
 * An error without which of several outputs it was met in: where huge numbers cancel, the graph has 0 and training what
 * doubles leave of it, so that another output may be the first that overflows.
 */
const anyOutput = (error: WorkbookError): WorkbookError =>
  error.code === 'document-invalid' && error.found.startsWith('E.')
    ? { ...error, found: error.found.replace(/^E\.\d+/, 'E'), path: error.path.replace(/\[\d+\]$/, '') }
    : error;

describe('a gradient step', () => {
  it('gives the figures of the published example', () => {
    const { loss, outputs, gradients, updated, lossAfter } = stepOf(articleNetwork);
    expect(loss).toBeCloseTo(0.0239719, 8);
    expect(outputs[0]?.[0]).toBeCloseTo(0.609446, 8);
    expect(gradients.layers[1]?.weights[0]?.[0]).toBeCloseTo(0.02592286, 8);
    expect(gradients.layers[0]?.weights[1]?.[1]).toBeCloseTo(0.00142017, 8);
    expect(updated.layers[1]?.weights[0]?.[0]).toBeCloseTo(0.43703857, 8);
    expect(lossAfter).toBeCloseTo(0.02323634, 8);
  });

  it('agrees with the solution graph to the last bit on random networks of every size, but for sums that are 0 on paper', () => {
    let alike = 0;
    for (const largest of [
      { layers: 3, units: 4, samples: 3 },
      { layers: 2, units: 20, samples: 12 },
    ]) {
      fc.assert(
        fc.property(randomNetwork(largest), (document) => {
          const expected = graphStep(document);
          const found = stepOf(document);
          const apart = [
            numbersApart([expected.loss, expected.lossAfter], [found.loss, found.lossAfter]),
            numbersApart(expected.outputs.flat(), found.outputs.flat()),
            numbersApart(expected.inputGradients.flat(), found.inputGradients.flat()),
            layersApart(expected.changes.layers, found.changes.layers),
            layersApart(layersOf(expected.updated), layersOf(found.updated)),
          ];
          if (hasCancelled(document)) {
            expect(Math.max(...apart)).toBeLessThan(1e-13);
            return;
          }
          expect([...apart, layersApart(expected.gradients.layers, found.gradients.layers)]).toEqual([
            0, 0, 0, 0, 0, 0,
          ]);
          alike += 1;
        }),
        { numRuns: 60, seed: 20250321 },
      );
    }
    expect(alike).toBeGreaterThan(60);
  });

  it('takes a pre-activation that is 0 on paper for 0, on whose side a ReLU has no slope', () => {
    // 0.1 + 0.2 - 0.3 is 5.55e-17 in doubles.
    const layer = { units: 1, weights: [[0.1, 0.2, -0.3]], bias: { kind: 'none' as const } };
    for (const [activation, slope] of [
      ['relu', 0],
      ['leaky-relu', 0.01],
    ] as const) {
      const { gradients, outputs } = stepOf({
        ...articleNetwork,
        inputs: 3,
        layers: [{ ...layer, activation }],
        samples: [{ input: [1, 1, 1], target: [1] }],
      });
      expect(outputs).toEqual([[0]]);
      expect(gradients.layers[0]?.weights[0]?.map(Math.abs)).toEqual([slope, slope, slope]);
    }
  });

  it('keeps what it does not change, unknown fields too', () => {
    const document = { ...articleNetwork, 'x-author': 'someone', title: { en: 'Two', ko: '둘' } };
    const before = structuredClone(document);
    const { updated } = stepOf(document);
    expect(document).toEqual(before);
    expect({ ...updated, layers: [] }).toEqual({ ...before, layers: [] });
  });

  it.each([
    ['samples[0].target[0]', { samples: [{ input: [1e200, 0], target: [1e200, 0] }] }],
    ['samples[1].target[1]', { samples: [...articleNetwork.samples, { input: [0, 0], target: [0, 1e200] }] }],
    ['learningRate', { learningRate: 1e308, samples: [{ input: [1e10, 1e10], target: [1e5, 0] }] }],
  ])('is refused with the path %s where a value overflows', (path, change) => {
    const linear = articleNetwork.layers.map((layer) => ({ ...layer, activation: 'identity' as const }));
    const outcome = gradientStep({ ...articleNetwork, layers: linear, ...change });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path, allowed: { kind: 'finite-result' } },
    });
  });

  it('is refused by the very error that the solution graph gives, or by neither, on random networks of huge numbers', () => {
    let solved = 0;
    const refused = new Set<string>();
    for (const [numRuns, largest] of [
      [2500, { layers: 3, units: 4, samples: 3 }],
      [250, { layers: 2, units: 16, samples: 8 }],
    ] as const) {
      fc.assert(
        fc.property(hugeNetwork(largest), (document) => {
          const [expected, found] = [solve(document), gradientStep(document)];
          expect(found.ok ? undefined : anyOutput(found.error)).toEqual(
            expected.ok ? undefined : anyOutput(expected.error),
          );
          if (expected.ok) solved += 1;
          else if (expected.error.code === 'document-invalid') refused.add(expected.error.found.replace(/[.@ ].*/, ''));
        }),
        { numRuns, seed: 20250322 },
      );
    }
    expect(solved).toBeGreaterThan(500);
    // Overflows are met in all stages of the work.
    expect([...refused].sort()).toEqual(expect.arrayContaining(['z', 'E', 'dE/da', 'dE/dw', 'w+', "z'", "E'"]));
  });
});
