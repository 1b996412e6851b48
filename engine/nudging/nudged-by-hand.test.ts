import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { NetworkDocument } from '../network/document.ts';
import { Printer } from '../printing/printer.ts';
import { solve } from '../solution/solve.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { withNudging } from './nudged-by-hand.ts';
import { nudgedLoss } from './nudged-loss.ts';

const numberAt = ({ quantities }: NetworkSolution, id: string): number => quantities.get(id)?.value ?? NaN;

/** z = 2 · 3 and a = z, then o = 0.5 a + 1; t = 2. */
const chain: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [
    { units: 1, activation: 'identity', weights: [[3]], bias: { kind: 'none' } },
    { units: 1, activation: 'identity', weights: [[0.5]], bias: { kind: 'per-unit', values: [1] } },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples: [{ input: [2], target: [2] }],
};

const first = { layer: 1, unit: 1, from: 1 };

describe('a solution with a weight nudged', () => {
  it('has the way forward to either side, both losses, and their difference over 2ε', () => {
    // With w = 3.5, z = 7, o = 4.5, E = 2.5² / 2 = 3.125; with w = 2.5, z = 5, o = 3.5, E = 1.5² / 2 = 1.125.
    const nudged = withNudging(valueOf(solve(chain)), first, 0.5);
    const found = ['w.1.1.1+ε', 'z.1.1+ε', 'a.1.1+ε', 'z.2.1+ε', 'a.2.1+ε', 'E.1+ε', 'E+ε'].map((id) =>
      numberAt(nudged, id),
    );
    expect(found).toEqual([3.5, 7, 7, 4.5, 4.5, 3.125, 3.125]);
    expect(['w.1.1.1-ε', 'z.1.1-ε', 'a.2.1-ε', 'E-ε'].map((id) => numberAt(nudged, id))).toEqual([2.5, 5, 3.5, 1.125]);
    expect([numberAt(nudged, 'ε'), numberAt(nudged, 'ΔE/2ε.1.1.1')]).toEqual([0.5, 2]);
    // (o − t) · 0.5 · 2 = 2: a parabola has no error.
    expect(numberAt(nudged, 'dE/dw.1.1.1')).toBe(2);
  });

  it('works nothing anew that stays as it is', () => {
    const { quantities } = withNudging(valueOf(solve(chain)), { layer: 2, unit: 1, from: 1 }, 0.5);
    expect(quantities.has('z.1.1+ε')).toBe(false);
    expect(quantities.get('z.2.1+ε')?.expression).toMatchObject({
      terms: [{ factors: [{ id: 'w.2.1.1+ε' }, { id: 'a.1.1' }] }, { id: 'b.2.1' }],
    });
  });

  it('turns the sign of the quotient where that of the gradients is turned', () => {
    const turned = withNudging(valueOf(solve({ ...chain, delta: 'negative' })), first, 0.5);
    expect(numberAt(turned, 'ΔE/2ε.1.1.1')).toBe(-2);
    expect(new Printer(turned, 'numbered', { decimals: 2 }).symbol('ΔE/2ε.1.1.1').text).toBe('−ΔE/2ε');
  });

  it('is printed with the weight as it is moved, in every notation', () => {
    const nudged = withNudging(valueOf(solve(chain)), first, 0.5);
    const printer = new Printer(nudged, 'numbered', { decimals: 6 });
    const { symbol, rule, filled } = printer.quantity('z.1.1-ε');
    expect([symbol.text, rule?.text, filled?.text]).toEqual(['z₁(w₁ − ε)', '(w₁ − ε)·x₁', '2.5 × 2']);
    expect(printer.symbol('E+ε').tex).toContain('(w_{1} + \\varepsilon)');
    expect(printer.quantity('ΔE/2ε.1.1.1').rule?.text).toBe('(E(w₁ + ε) − E(w₁ − ε))/(2·ε)');
    expect(new Printer(nudged, 'net-out', { decimals: 6 }).symbol('a.2.1+ε').text).toBe('out_o1(w₁ + ε)');
    expect(new Printer(nudged, 'matrix', { decimals: 6 }).symbol('E+ε').text).toBe('E(W⁽¹⁾[1,1] + ε)');
  });

  it('has the losses of a network whose weight is that number, whatever the network', () => {
    fc.assert(
      fc.property(randomNetwork({ layers: 3, units: 3, samples: 1 }), fc.nat(), (document, pick) => {
        const solution = valueOf(solve(document));
        const weights = [...solution.quantities.values()].flatMap(({ name }) => (name.kind === 'weight' ? [name] : []));
        const weight = weights[pick % weights.length];
        if (!weight) throw new Error('no weight');
        const nudged = withNudging(solution, weight, 0.1);
        for (const [id, by] of [
          ['E+ε', 0.1],
          ['E-ε', -0.1],
        ] as const) {
          const expected = nudgedLoss(document, { name: weight }, by);
          if (Number.isFinite(expected)) expect(numberAt(nudged, id)).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 60, seed: 20261128 },
    );
  });
});
