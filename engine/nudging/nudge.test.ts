import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomNetwork } from '../../test/networks/random-network.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { nudge, type Nudging } from './nudge.ts';
import { nudgedBy } from './nudged.ts';
import { nudgedLoss } from './nudged-loss.ts';

function solved(document: NetworkDocument): NetworkSolution {
  const outcome = solve(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

function nudged(document: NetworkDocument, gradient: string): Nudging {
  const found = nudge(solved(document), gradient);
  if (!found) throw new Error(`nothing to nudge in ${gradient}`);
  return found;
}

const network = (
  layers: NetworkDocument['layers'],
  samples: NetworkDocument['samples'],
  more: Partial<NetworkDocument> = {},
): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers,
  loss: 'half-sum-squared-error',
  learningRate: 0.5,
  samples,
  ...more,
});

const unit = (activation: NetworkDocument['layers'][number]['activation'], weight: number) =>
  ({ units: 1, activation, weights: [[weight]], bias: { kind: 'none' } }) as const;

/** a = wx with w = 3, x = 2, t = 1: E = (6 − 1)²/2, dE/dw = 5 · 2. */
const straight = network([unit('identity', 3)], [{ input: [2], target: [1] }]);

/** To 1, for the rest of cancelled sums. */
const apart = (x: number, y: number): number => Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));

const isBent = (solution: NetworkSolution, step: number): boolean =>
  [...solution.quantities.values()].some(
    ({ name, value }) =>
      name.kind === 'pre-activation' &&
      /relu|^elu/.test(solution.document.layers[name.layer - 1]?.activation ?? '') &&
      Math.abs(value) < 1000 * step,
  );

/** An output of a log-loss is not put off over the end of where logarithms are. */
const isNearTheEnd = ({ document, quantities }: NetworkSolution): boolean =>
  document.loss.includes('cross-entropy') &&
  [...quantities.values()].some(
    ({ name, value }) =>
      name.kind === 'activation' && name.layer === document.layers.length && (value < 0.01 || value > 0.99),
  );

describe('the loss of a network put off', () => {
  it('is the loss of the solution where it is put off by nothing, to the last digit', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const { quantities } = solved(document);
        const own = quantities.get('E')?.value;
        expect(nudgedLoss(document, { name: { kind: 'weight', layer: 1, unit: 1, from: 1 } }, 0)).toBe(own);
        expect(nudgedLoss(document, { name: { kind: 'input', unit: 1, sample: 1 } }, 0)).toBe(own);
      }),
      { numRuns: 200, seed: 191 },
    );
  });

  it('is the loss of the network in which the weight or the shared bias has that value', () => {
    const of = (weight: number, bias: number): NetworkDocument =>
      network([{ ...unit('tanh', weight), bias: { kind: 'shared', value: bias } }], [{ input: [2], target: [1] }]);
    const loss = (document: NetworkDocument) => solved(document).quantities.get('E')?.value;
    const weight = { name: { kind: 'weight', layer: 1, unit: 1, from: 1 } } as const;
    expect(nudgedLoss(of(0.25, 0.5), weight, 0.125)).toBe(loss(of(0.375, 0.5)));
    expect(nudgedLoss(of(0.25, 0.5), { name: { kind: 'shared-bias', layer: 1 } }, -0.125)).toBe(loss(of(0.25, 0.375)));
  });
});

describe('nudging', () => {
  it('leads to every gradient of random networks: of weights, biases, sums, activations and inputs, of samples too', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const solution = solved(document);
        fc.pre(!isBent(solution, 1e-5) && !isNearTheEnd(solution));
        for (const { id, name, value } of solution.quantities.values()) {
          if (!nudgedBy(name)) continue;
          kinds.add(name.kind);
          const quotient = nudge(solution, id)?.steps[5]?.quotient ?? NaN;
          expect(apart(quotient, value), id).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 150, seed: 192 },
    );
    expect([...kinds].sort()).toEqual([
      'activation-gradient',
      'bias-gradient',
      'delta',
      'input-gradient',
      'shared-bias-gradient',
      'weight-gradient',
      'weight-gradient-of-sample',
    ]);
  });

  it('has nothing to put off for the part that comes back through one unit, nor for what is no gradient', () => {
    const document = network([unit('tanh', 0.5), unit('tanh', 0.5)], [{ input: [2], target: [1] }]);
    for (const id of ['dE/da.1.1<1', 'da/dz.1.1', 'E', 'w.1.1.1', 'w+.1.1.1', 'no such']) {
      expect(nudge(solved(document), id), id).toBeUndefined();
    }
  });

  it('looks to both sides, ε from 1 to a millionth of a billionth', () => {
    // E(4) = (8 − 1)²/2 = 24.5, E(2) = (4 − 1)²/2 = 4.5, and half of their difference is 10.
    const { steps, derivative, nudged: of } = nudged(straight, 'dE/dw.1.1.1');
    expect(steps.map(({ epsilon }) => epsilon)).toEqual(steps.map((_, index) => Number(`1e-${index}`)));
    expect(steps.at(-1)?.epsilon).toBe(1e-15);
    expect(steps[0]).toMatchObject({ above: 24.5, below: 4.5, quotient: 10, error: 0, digits: 16, standing: 'works' });
    expect([of.id, derivative]).toEqual(['w.1.1.1', 10]);
  });

  it('is never too coarse where the loss is a parabola, but too fine in the end', () => {
    const { steps, best } = nudged(straight, 'dE/dw.1.1.1');
    expect(best).toBe(0);
    expect(steps.filter(({ standing }) => standing === 'too-coarse')).toEqual([]);
    expect(steps.at(-1)?.standing).toBe('too-fine');
  });

  it('is too coarse at one end and too fine at the other where the loss is curved', () => {
    const { steps, best } = nudged(network([unit('sigmoid', 3)], [{ input: [2], target: [1] }]), 'dE/dw.1.1.1');
    const standings = steps.map(({ standing }) => standing);
    expect([standings[0], standings.at(-1)]).toEqual(['too-coarse', 'too-fine']);
    // The error of central differences falls with ε² and that of doubles rises with 1/ε: least near the cube root of 10⁻¹⁶.
    expect(best).toBeGreaterThanOrEqual(4);
    expect(best).toBeLessThanOrEqual(7);
    expect(standings.join().replace(/(?:,?works)+/, ',works')).toMatch(/^(too-coarse,)+works(,too-fine)+$/);
  });

  it('turns its sign where the gradients have theirs turned', () => {
    const { steps, derivative, isTurned } = nudged({ ...straight, delta: 'negative' }, 'dE/dw.1.1.1');
    expect([derivative, steps[0]?.quotient, isTurned]).toEqual([-10, -10, true]);
  });

  it('puts a weight off in one sample alone for what that sample brings to its gradient', () => {
    const document = network(
      [unit('identity', 3)],
      [
        { input: [2], target: [1] },
        { input: [1], target: [1] },
      ],
    );
    // E = 12.5 + 2; of the second sample alone, (4 − 1)²/2 = 4.5 and (2 − 1)²/2 = 0.5, and their half is 2.
    const { steps, sample } = nudged(document, 'dE/dw.1.1.1@2');
    expect(sample).toBe(2);
    expect(steps[0]).toMatchObject({ above: 17, below: 13, quotient: 2 });
    expect(nudged(document, 'dE/dw.1.1.1')).toMatchObject({ sample: undefined, derivative: 12 });
  });

  it('says where the loss does not exist: a logarithm of an output beyond 1', () => {
    const document = network([unit('sigmoid', 0.5)], [{ input: [2], target: [1] }], { loss: 'binary-cross-entropy' });
    const { steps } = nudged(document, 'dE/da.1.1');
    expect(steps[0]).toMatchObject({ digits: 0, standing: 'outside' });
    // −ln a with a = 1/(1 + e⁻¹) = 0.7311: −1/a is −1.3679, and a hundredth to either side shows three digits of it.
    expect(steps[2]?.quotient).toBeCloseTo(-1.368, 3);
  });

  it('agrees at no step on the corner of a ReLU, where one side has a slope and the other none', () => {
    const document = network(
      [{ ...unit('relu', 1), bias: { kind: 'per-unit', values: [-2] } }],
      [{ input: [2], target: [0.5] }],
    );
    // At z = 0: derivative 0 by convention; E is 1/8 below and (2ε − 1/2)²/2 above, so the quotient comes near −1/2.
    const { steps, derivative } = nudged(document, 'dE/dw.1.1.1');
    expect(derivative).toBeCloseTo(0, 15);
    expect(steps[6]?.quotient).toBeCloseTo(-0.5, 4);
    expect(steps.every(({ standing }) => standing !== 'works')).toBe(true);
  });
});
