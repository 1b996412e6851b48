import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossAndSlope } from '../../test/networks/dual-numbers.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { notationNames, type NetworkDocument, type NotationName } from '../network/document.ts';
import { operandsOf } from '../expression/evaluate.ts';
import { Printer } from '../printing/printer.ts';
import { isAside } from '../quantities/quantity-role.ts';
import type { Solution } from './solution.ts';
import { solve } from './solve.ts';

/**
 * All linear, so that everything can be worked in the head: o = 3 (0.5 x₁ − x₂) − 2 (2 x₁ + 0.25 x₂) = −2.5 x₁ − 3.5 x₂,
 * which is −9.5 at (1, 2), 10.5 below its target.
 */
const linear: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'identity',
      weights: [
        [0.5, -1],
        [2, 0.25],
      ],
      bias: { kind: 'per-unit', values: [0, 0], trainable: false },
    },
    { units: 1, activation: 'identity', weights: [[3, -2]], bias: { kind: 'shared', value: 0 } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.1,
  samples: [{ input: [1, 2], target: [1] }],
};

function solved(document: NetworkDocument): Solution {
  const outcome = solve(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const valueOf = (solution: Solution, id: string): number => solution.quantities.get(id)?.value ?? NaN;

describe('the gradient of an input', () => {
  // ∂E/∂x = (o − t) ∂o/∂x = −10.5 × (−2.5), −10.5 × (−3.5).
  it.each([
    ['dE/dx.1', 26.25],
    ['dE/dx.2', 36.75],
  ])('%s is %d', (id, expected) => {
    expect(valueOf(solved(linear), id)).toBeCloseTo(expected, 12);
  });

  it('agrees with dual numbers on random networks, sample by sample', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const solution = solved(document);
        const at = (k: number): string => (document.samples.length === 1 ? '' : `@${k + 1}`);
        for (const [k, { input }] of document.samples.entries()) {
          for (const i of input.keys()) {
            const { slope } = lossAndSlope(document, { kind: 'input', sample: k + 1, unit: i + 1 });
            const found = valueOf(solution, `dE/dx.${i + 1}${at(k)}`);
            expect(Math.abs(found - slope)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(slope)));
          }
        }
      }),
      { numRuns: 150, seed: 20261127 },
    );
  });
});

describe('the change of a parameter', () => {
  // h = (−1.5, 2.5); ∂E/∂w = −10.5 × −1.5 = 15.75 and −10.5 × 2.5 = −26.25, ∂E/∂b = −10.5.
  it.each([
    ['Δw.2.1.1', -1.575],
    ['Δw.2.1.2', 2.625],
    ['Δb.2', 1.05],
    ['Δb.1.1', 0],
  ])('%s is %d', (id, expected) => {
    expect(valueOf(solved(linear), id)).toBeCloseTo(expected, 12);
  });

  it('leads from the old value to the new one, whatever the network', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const solution = solved(document);
        const changes = [...solution.quantities.keys()].filter((id) => id.startsWith('Δ'));
        const news = [...solution.quantities.keys()].filter((id) => /^[wb]\+/.test(id));
        expect(changes.length).toBe(news.length);
        for (const change of changes) {
          const old = valueOf(solution, change.slice(1));
          const after = valueOf(solution, change.slice(1).replace('.', '+.'));
          expect(Math.abs(old + valueOf(solution, change) - after)).toBeLessThanOrEqual(
            1e-14 * Math.max(1, Math.abs(old)),
          );
          expect(Object.is(valueOf(solution, change), -0)).toBe(false);
        }
      }),
      { numRuns: 100, seed: 20261128 },
    );
  });
});

it('nothing else is worked from either, so that a whole solution may pass them over', () => {
  const { quantities } = solved(linear);
  const asides = [...quantities.values()].filter(({ name }) => isAside(name)).map(({ id }) => id);
  expect(asides.filter((id) => !/^(?:Δ[wb]|dE\/dx)\./.test(id))).toEqual([]);
  // Two inputs, six weights, three biases.
  expect(asides).toHaveLength(11);
  const used = [...quantities.values()].flatMap(({ expression }) => (expression ? [...operandsOf(expression)] : []));
  expect(used.filter((id) => asides.includes(id))).toEqual([]);
});

describe('both are printed', () => {
  const line = (notation: NotationName, id: string): string => {
    const { symbol, rule, filled, relation, shown } = new Printer(solved(linear), notation, { decimals: 4 }).quantity(
      id,
    );
    return `${symbol.text} = ${rule?.text} = ${filled?.text} ${relation} ${shown}`;
  };

  it.each<readonly [NotationName, string, string]>([
    ['numbered', 'Δw.2.1.1', 'Δw₅ = −α · ∂E/∂w₅ = −0.1 × 15.7500 = -1.5750'],
    ['net-out', 'Δb.2', 'Δb₃ = −α · ∂E_total/∂b₃ = −0.1 × (−10.5000) = 1.0500'],
    ['indexed', 'Δw.2.1.2', 'Δw⁽²⁾₂₁ = −η · ∂E/∂w⁽²⁾₂₁ = −0.1 × (−26.2500) = 2.6250'],
    ['matrix', 'Δw.1.1.2', 'ΔW⁽¹⁾[1,2] = −η·(∂E/∂W⁽¹⁾)[1,2] = −0.1 × (−63.0000) = 6.3000'],
    [
      'numbered',
      'dE/dx.1',
      '∂E/∂x₁ = ∂E/∂h₁ · ∂h₁/∂z₁ · ∂z₁/∂x₁ + ∂E/∂h₂ · ∂h₂/∂z₂ · ∂z₂/∂x₁ = (−31.5000) × 1.0000 × 0.5 + 21.0000 × 1.0000 × 2 = 26.2500',
    ],
    ['indexed', 'dE/dx.2', '∂E/∂x₂ = δ⁽¹⁾₁·w⁽¹⁾₂₁ + δ⁽¹⁾₂·w⁽¹⁾₂₂ = (−31.5000) × (−1) + 21.0000 × 0.25 = 36.7500'],
    [
      'matrix',
      'dE/dx.2',
      '(∂E/∂x)[2] = δ⁽¹⁾[1]·W⁽¹⁾[1,2] + δ⁽¹⁾[2]·W⁽¹⁾[2,2] = (−31.5000) × (−1) + 21.0000 × 0.25 = 36.7500',
    ],
  ])('in %s notation, %s', (notation, id, expected) => {
    expect(line(notation, id)).toBe(expected);
  });

  it.each(notationNames)('with a Δ in TeX, in %s notation', (notation) => {
    const { tex } = new Printer(solved(linear), notation, { decimals: 4 }).symbol('Δw.2.1.1');
    expect(tex).toContain('\\Delta');
    expect(tex).not.toContain('Δ{');
  });
});
