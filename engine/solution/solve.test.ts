import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientId, lossAndSlope, parametersOf } from '../../test/networks/dual-numbers.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { Solution } from './solution.ts';
import { solve } from './solve.ts';

function solved(document: NetworkDocument): Solution {
  const outcome = solve(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const valueOf = (solution: Solution, id: string): number => solution.quantities.get(id)?.value ?? NaN;

/** Relative to the larger of the two, and to 1 for the rest of cancelled sums. */
const apart = (x: number, y: number): number => Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));

describe('gradients', () => {
  it('agree with dual numbers on 1,000 random networks, to 1e-12', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const solution = solved(document);
        for (const parameter of parametersOf(document)) {
          const exact = lossAndSlope(document, parameter);
          expect(apart(valueOf(solution, gradientId(parameter)), exact.slope)).toBeLessThan(1e-12);
          expect(apart(valueOf(solution, 'E'), exact.value)).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 1000, seed: 20250301 },
    );
  });

  it('agree with central differences on 1,000 random networks, where no kink lies between', () => {
    const step = 1e-5;
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const solution = solved(document);
        // A step that moves a weighted sum of a ReLU over 0 says nothing of the slope on either side; that of an ELU bends.
        for (const { name, value } of solution.quantities.values()) {
          if (name.kind !== 'pre-activation') continue;
          fc.pre(!/relu|^elu/.test(document.layers[name.layer - 1]?.activation ?? '') || Math.abs(value) > 1000 * step);
        }
        for (const parameter of parametersOf(document)) {
          const above = lossAndSlope(document, parameter, step).value;
          const below = lossAndSlope(document, parameter, -step).value;
          expect(apart(valueOf(solution, gradientId(parameter)), (above - below) / (2 * step))).toBeLessThan(1e-7);
        }
      }),
      { numRuns: 1000, seed: 20250302 },
    );
  });
});

describe('expressions', () => {
  it('give the value of their quantity, from the quantities before it', () => {
    fc.assert(
      fc.property(randomNetwork(), (document) => {
        const { quantities } = solved(document);
        const known = new Set<string>();
        for (const { id, expression, simplified, value } of quantities.values()) {
          const lookUp = (operand: string): number => {
            expect(known.has(operand), operand).toBe(true);
            return quantities.get(operand)?.value ?? NaN;
          };
          for (const form of [expression, simplified]) {
            if (form) expect(apart(evaluate(form, lookUp), value)).toBeLessThan(1e-9);
          }
          known.add(id);
        }
      }),
      { numRuns: 300, seed: 20250303 },
    );
  });
});

describe('every id of the format', () => {
  const document: NetworkDocument = {
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 2,
    layers: [
      {
        units: 2,
        activation: 'sigmoid',
        weights: [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        bias: { kind: 'shared', value: 0.35 },
      },
      { units: 1, activation: 'identity', weights: [[0.4, 0.45]], bias: { kind: 'per-unit', values: [0.6] } },
    ],
    loss: 'mean-squared-error',
    learningRate: 0.1,
    samples: [
      { input: [0.05, 0.1], target: [0.01] },
      { input: [0.5, 1], target: [0.99] },
    ],
  };

  it('exists, with the sample where there are several', () => {
    const ids = [...solved(document).quantities.keys()];
    const expected = [
      ...['x.1@1', 't.1@2', 'w.1.2.1', 'b.1', 'b.2.1', 'z.1.1@1', 'a.2.1@2', 'E.1@1', 'E@2', 'E'],
      ...['dE/da.2.1@1', 'dE/da.1.2@1', 'dE/da.1.2@1<1', 'da/dz.1.1@2', 'dE/dz.1.1@2'],
      ...['dE/dw.1.2.1@1', 'dE/dw.1.2.1', 'dE/db.2.1', 'dE/db.1', 'w+.2.1.2', 'b+.2.1', 'b+.1'],
      ...["z'.1.1@2", "a'.2.1@1", "E'"],
    ];
    expect(ids).toEqual(expect.arrayContaining(expected));
  });

  it('leaves the sample out where there is one', () => {
    const [first] = document.samples;
    if (!first) throw new Error('the document has samples');
    const { quantities } = solved({ ...document, samples: [first] });
    const ids = [...quantities.keys()];
    expect(ids.filter((id) => id.includes('@'))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['x.1', 'z.1.1', 'E', 'dE/da.1.2<1', 'dE/dw.1.2.1', "E'"]));
    expect(quantities.get('E')?.name).toEqual({ kind: 'loss' });
  });

  it('keeps a bias that is not trained, and gives its gradient all the same', () => {
    const [hidden, output] = document.layers;
    if (!hidden || !output) throw new Error('the document has two layers');
    const frozen = { ...hidden, bias: { kind: 'shared', value: 0.35, trainable: false } } as const;
    const solution = solved({ ...document, layers: [frozen, output] });
    expect(valueOf(solution, 'b+.1')).toBe(0.35);
    expect(valueOf(solution, 'dE/db.1')).not.toBe(0);
  });
});

describe('saturated outputs', () => {
  const network = (
    loss: 'binary-cross-entropy' | 'cross-entropy',
    weights: number[][],
    target: number[],
  ): NetworkDocument => ({
    format: 'backprop-workbook.network',
    version: 1,
    inputs: 1,
    layers: [
      {
        units: weights.length,
        activation: loss === 'cross-entropy' ? 'softmax' : 'sigmoid',
        weights,
        bias: { kind: 'none' },
      },
    ],
    loss,
    learningRate: 0.1,
    samples: [{ input: [1], target }],
  });

  it('keep the binary log-loss finite: at z = 1000 with target 0 it is 1000, and its delta 1', () => {
    const solution = solved(network('binary-cross-entropy', [[1000]], [0]));
    expect(valueOf(solution, 'E')).toBe(1000);
    expect(valueOf(solution, 'dE/dz.1.1')).toBe(1);
  });

  it('keep the digits of a small delta: at z = 40 with target 1 it is -e^-40', () => {
    const solution = solved(network('binary-cross-entropy', [[40]], [1]));
    expect(valueOf(solution, 'dE/dz.1.1') / -Math.exp(-40)).toBeCloseTo(1, 12);
    expect(valueOf(solution, 'E') / Math.exp(-40)).toBeCloseTo(1, 12);
  });

  it('keep softmax right: logits 1000 and 0 give a loss of 1000 for the second class, deltas 1 and -1', () => {
    const solution = solved(network('cross-entropy', [[1000], [0]], [0, 1]));
    expect(valueOf(solution, 'E')).toBe(1000);
    expect(valueOf(solution, 'dE/dz.1.1')).toBe(1);
    expect(valueOf(solution, 'dE/dz.1.2')).toBe(-1);
  });

  it('keep the slope of a saturated sigmoid: at z = 40 it is e^-40, not 0', () => {
    const document = { ...network('binary-cross-entropy', [[40]], [1]), loss: 'half-sum-squared-error' } as const;
    expect(valueOf(solved(document), 'da/dz.1.1') / Math.exp(-40)).toBeCloseTo(1, 12);
  });

  it('refuse what floating point cannot hold, with the place it comes from', () => {
    const outcome = solve({
      ...network('binary-cross-entropy', [[40]], [1]),
      learningRate: 1e308,
      samples: [{ input: [1e308], target: [0] }],
    });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', allowed: { kind: 'finite-result' } },
    });
  });
});
